package de.reihum.login;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.login.RefusedSignIn.Reason;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes down who was not let in, and shows it: to the account's owner, to those who look after her network's team, and to the platform. The
 * same is written for known and unknown addresses, so that the time it takes tells nothing.
 */
@ApplicationScoped
@Transactional
public class RefusedSignInService {

    private static final int SHOWN = 20;

    private RefusedSignIns refused;
    private Accounts accounts;
    private Actor actor;
    private TenantContext tenant;
    private Ids ids;
    private Clock realTime;

    protected RefusedSignInService() {}

    @Inject
    public RefusedSignInService(RefusedSignIns refused, Accounts accounts, Actor actor, TenantContext tenant, Ids ids) {
        this(refused, accounts, actor, tenant, ids, Clock.systemUTC());
    }

    RefusedSignInService(RefusedSignIns refused, Accounts accounts, Actor actor, TenantContext tenant, Ids ids, Clock realTime) {
        this.refused = refused;
        this.accounts = accounts;
        this.actor = actor;
        this.tenant = tenant;
        this.ids = ids;
        this.realTime = realTime;
    }

    @Requires(Permission.SIGN_IN)
    public void wrongPassword(SignInService.Candidate candidate, String source) {
        note(candidate.account(), Reason.PASSWORD, source);
    }

    @Requires(Permission.SIGN_IN)
    public void wrongCode(Claim claim, String source) {
        note(claim.account(), Reason.CODE, source);
    }

    /** @param email as typed in */
    @Requires(Permission.SIGN_IN)
    public void tooManyPasswords(String email, String source) {
        once(EmailAddress.isValid(email) ? accounts.find(new EmailAddress(email)).map(Account::id).orElse(0L) : 0L, source);
    }

    @Requires(Permission.SIGN_IN)
    public void tooManyCodes(Claim claim, String source) {
        once(claim.account(), source);
    }

    @Requires(Permission.OWN_ACCOUNT)
    public List<RefusedRow> own() {
        return rows(refused.of(actor.identity().id(), SHOWN), RefusedSignIn::source);
    }

    /** Without the addresses: they belong to the people. */
    @Requires(Permission.TEAM_MANAGE)
    public List<RefusedRow> ofTeam() {
        return rows(refused.in(tenant.network(), SHOWN), one -> "");
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public List<RefusedRow> everywhere() {
        return rows(refused.all(SHOWN), RefusedSignIn::source);
    }

    /** The product's own cleaning up. */
    @Requires(Permission.WORK)
    public void forgetOld() {
        refused.removeBefore(realTime.instant().minus(RefusedSignIn.KEPT));
    }

    /** Somebody who goes on trying fills no table: one entry for each quarter of an hour says enough. */
    private void once(long account, String source) {
        if (!refused.any(account, source, Reason.THROTTLED, realTime.instant().minus(Throttle.WINDOW))) {
            note(account, Reason.THROTTLED, source);
        }
    }

    private void note(long account, Reason reason, String source) {
        refused.add(new RefusedSignIn(ids.next(), account, reason, source, realTime.instant()));
    }

    private List<RefusedRow> rows(List<RefusedSignIn> all, Function<RefusedSignIn, String> source) {
        var names = accounts.all(all.stream().map(RefusedSignIn::account).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, account -> account.name().full()));
        return all.stream().map(one -> new RefusedRow(one.at(), one.reason(), names.getOrDefault(one.account(), ""), source.apply(one))).toList();
    }
}
