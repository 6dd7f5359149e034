package de.reihum.login;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Places;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What protects the own account: password, second factor, recovery codes. */
@ApplicationScoped
@Transactional
public class CredentialService {

    /** @param required by a network or because the person operates the platform */
    public record Protection(boolean secondFactor, int recoveryCodes, boolean required) {}

    private Accounts accounts;
    private SecondFactors factors;
    private Places places;
    private Networks networks;
    private Throttle throttle;
    private Actor actor;
    private Ids ids;

    protected CredentialService() {}

    @Inject
    public CredentialService(Accounts accounts, SecondFactors factors, Places places, Networks networks, Throttle throttle, Actor actor, Ids ids) {
        this.accounts = accounts;
        this.factors = factors;
        this.places = places;
        this.networks = networks;
        this.throttle = throttle;
        this.actor = actor;
        this.ids = ids;
    }

    @Requires(Permission.OWN_ACCOUNT)
    public Protection protection() {
        var self = self();
        return new Protection(factors.of(self.id()).isPresent(), factors.codes(self.id()).size(), required(self));
    }

    /**
     * For asking for the present password again before something that matters.
     *
     * @throws RuleBroken when there were too many tries
     */
    @Requires(Permission.OWN_ACCOUNT)
    public SignInService.Candidate candidate() {
        var self = self();
        var admission = throttle.admit(Map.of("again:" + self.id(), SignInService.TRIES_PER_ACCOUNT));
        return new SignInService.Candidate(self.id(), self.email().text(), self.passwordHash().orElse(""), admission);
    }

    @Requires(Permission.OWN_ACCOUNT)
    public void passwordAccepted(SignInService.Candidate candidate) {
        throttle.takeBack(candidate.admission());
        throttle.forget("again:" + self().id());
    }

    /** @return the new epoch, which the session that asked takes over so that it alone goes on */
    @Requires(Permission.OWN_ACCOUNT)
    public int changePassword(String passwordHash) {
        var self = self();
        self.changePassword(passwordHash);
        return self.epoch();
    }

    /**
     * @param step the time step of the code that proved that the application knows the secret
     * @return ten fresh recovery codes, to be shown once
     */
    @Requires(Permission.OWN_ACCOUNT)
    public List<String> turnSecondFactorOn(String sealedSecret, long step) {
        var self = self();
        if (factors.of(self.id()).isPresent()) {
            throw new RuleBroken("login.refusal.secondFactorIsOn");
        }
        factors.add(new SecondFactor(self.id(), self.auditName(), sealedSecret, step));
        return freshCodes(self);
    }

    /** @throws RuleBroken when a network or the platform asks for one */
    @Requires(Permission.OWN_ACCOUNT)
    public void turnSecondFactorOff() {
        var self = self();
        if (required(self)) {
            throw new RuleBroken("login.refusal.secondFactorIsRequired");
        }
        factors.of(self.id()).ifPresent(factors::remove);
        factors.codes(self.id()).forEach(factors::remove);
    }

    /** @return ten fresh recovery codes; the old ones end */
    @Requires(Permission.OWN_ACCOUNT)
    public List<String> freshRecoveryCodes() {
        return freshCodes(self());
    }

    private List<String> freshCodes(Account self) {
        factors.codes(self.id()).forEach(factors::remove);
        var codes = Stream.generate(Secret::code).limit(RecoveryCode.HOW_MANY).toList();
        codes.forEach(code -> factors.add(new RecoveryCode(ids.next(), self.id(), code)));
        return codes;
    }

    private boolean required(Account self) {
        return !self.demo() && (self.operator() || places.of(self.id()).stream().flatMap(place -> networks.find(place.network()).stream()).anyMatch(Network::secondFactorRequired));
    }

    private Account self() {
        return accounts.find(actor.identity().id()).orElseThrow(NotFound::record);
    }
}
