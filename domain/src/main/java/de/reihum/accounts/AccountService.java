package de.reihum.accounts;

import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** What a person does with her own account. */
@ApplicationScoped
@Transactional
public class AccountService {

    /** @param version the account's version the person has seen */
    public record DescribeMyself(PersonName name, String language, long version) {}

    /** The own data with the version to send back. */
    public record OwnDetails(String email, PersonName name, String language, long version) {}

    private Accounts accounts;
    private Places places;
    private Networks networks;
    private Actor actor;
    private TenantContext tenant;
    private Reflection reflection;

    protected AccountService() {}

    @Inject
    public AccountService(Accounts accounts, Places places, Networks networks, Actor actor, TenantContext tenant, Reflection reflection) {
        this.accounts = accounts;
        this.places = places;
        this.networks = networks;
        this.actor = actor;
        this.tenant = tenant;
        this.reflection = reflection;
    }

    @Requires(Permission.OWN_ACCOUNT)
    public Me me() {
        int network = tenant.entered() ? tenant.network() : 0;
        return reflection.of(actor.identity(), network, () -> read(network));
    }

    private Me read(int network) {
        var self = self();
        var name = networks.find(network).map(Network::name).orElse("");
        var all = new ArrayList<>(places.of(self.id()));
        if (self.operator()) {
            all.addAll(places.visited(self.id()));
        }
        return new Me(self.id(), self.email().text(), self.name(), self.language(), self.operator(), network, name, all, actor.identity().permissions());
    }

    @Requires(Permission.OWN_ACCOUNT)
    public OwnDetails details() {
        var self = self();
        return new OwnDetails(self.email().text(), self.name(), self.language(), self.version());
    }

    @Requires(Permission.OWN_ACCOUNT)
    public void describe(DescribeMyself wanted) {
        var self = self();
        self.expect(wanted.version());
        self.rename(wanted.name());
        self.speak(wanted.language());
        reflection.forget();
    }

    @Requires(Permission.OWN_ACCOUNT)
    public void speak(String language) {
        self().speak(language);
        reflection.forget();
    }

    /** Whether the acting person gets the mail about late tasks. */
    @Requires(Permission.OWN_ACCOUNT)
    public boolean taskMail() {
        return self().wantsTaskMail();
    }

    @Requires(Permission.OWN_ACCOUNT)
    public void wantTaskMail(boolean wanted) {
        self().wantTaskMail(wanted);
    }

    /** @return the new epoch, which the session that asked takes over so that it alone goes on */
    @Requires(Permission.OWN_ACCOUNT)
    public int logOutEverywhere() {
        var self = self();
        self.endSessions();
        return self.epoch();
    }

    private Account self() {
        return accounts.find(actor.identity().id()).orElseThrow(NotFound::record);
    }
}
