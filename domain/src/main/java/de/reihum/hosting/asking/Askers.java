package de.reihum.hosting.asking;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.RoleAssignments;
import de.reihum.settings.Faces;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a company's questions go: to who asks while she works for the network, else to the network's own address. */
@ApplicationScoped
public class Askers {

    private RoleAssignments roles;
    private Accounts accounts;
    private Faces faces;
    private TenantContext tenant;

    protected Askers() {}

    @Inject
    public Askers(RoleAssignments roles, Accounts accounts, Faces faces, TenantContext tenant) {
        this.roles = roles;
        this.accounts = accounts;
        this.faces = faces;
        this.tenant = tenant;
    }

    /** @param mail empty when the network has none either */
    public record Desk(String name, String mail) {}

    Desk of(HostRequest request) {
        var asker = request.asker();
        return account(asker.account()).map(account -> new Desk(asker.name(), account.email().text()))
                .orElseGet(() -> new Desk(asker.account() == 0 && !asker.name().isEmpty() ? asker.name() : faces.present().sender(), faces.present().replyTo()));
    }

    private Optional<Account> account(long id) {
        return id != 0 && roles.in(tenant.network()).stream().anyMatch(one -> one.account() == id) ? accounts.find(id) : Optional.empty();
    }
}
