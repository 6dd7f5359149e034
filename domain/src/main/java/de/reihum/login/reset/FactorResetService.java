package de.reihum.login.reset;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.login.SecondFactors;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Takes a lost second factor off an account: its sessions end, the person is told by mail, and the password alone lets her in until she has set
 * up a new one. An account opens every network its person works for; therefore a network's administrator may do it only for people who work for
 * no other one.
 */
@ApplicationScoped
@Transactional
public class FactorResetService {

    /** The effect that tells the person; its subject is the account. */
    public static final String EFFECT = "login.factorReset";

    private Accounts accounts;
    private SecondFactors factors;
    private RoleAssignments roles;
    private Outbox outbox;
    private TenantContext tenant;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected FactorResetService() {}

    @Inject
    public FactorResetService(Accounts accounts, SecondFactors factors, RoleAssignments roles, Outbox outbox, TenantContext tenant, Actor actor, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.roles = roles;
        this.outbox = outbox;
        this.tenant = tenant;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws NotFound when she is not in the acting network's team */
    @Requires(Permission.TEAM_MANAGE)
    public Vouching inTeam(long account) {
        var person = ofTeam(account);
        boolean more = person.operator() || roles.of(account).stream().anyMatch(one -> one.network() != tenant.network());
        return oneself(account) ? Vouching.ONESELF : factors.of(account).isEmpty() ? Vouching.NOTHING_TO_DO : more ? Vouching.PROTECTS_MORE : Vouching.ALLOWED;
    }

    /**
     * For somebody of the own team who works for no other network.
     *
     * @throws RuleBroken when that is not for a network to decide
     */
    @Requires(Permission.TEAM_MANAGE)
    public void resetInTeam(long account) {
        var vouching = inTeam(account);
        if (vouching != Vouching.ALLOWED) {
            throw new RuleBroken("login.refusal.reset." + vouching);
        }
        reset(ofTeam(account));
    }

    /**
     * For everybody but oneself.
     *
     * @throws NotFound when nobody has this address
     * @throws RuleBroken when she has no second factor, or it is one's own
     */
    @Requires(Permission.PLATFORM_MANAGE)
    public void resetAnybody(EmailAddress email) {
        var person = accounts.find(email).orElseThrow(() -> new NotFound("login.refusal.reset.unknown", email.text()));
        if (oneself(person.id())) {
            throw new RuleBroken("login.refusal.reset.ONESELF");
        }
        reset(person);
    }

    private void reset(Account person) {
        factors.remove(factors.of(person.id()).orElseThrow(() -> new RuleBroken("login.refusal.reset.NOTHING_TO_DO")));
        factors.codes(person.id()).forEach(factors::remove);
        person.endSessions();
        outbox.put(new Effect(EFFECT, EFFECT + ":" + ids.next(), person.id(), actor.identity().name(), clock.instant()));
    }

    private boolean oneself(long account) {
        return actor.identity().id() == account;
    }

    private Account ofTeam(long account) {
        return accounts.find(account).filter(one -> roles.in(tenant.network()).stream().map(RoleAssignment::account).anyMatch(id -> id == account)).orElseThrow(NotFound::record);
    }
}
