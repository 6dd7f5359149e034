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
        return refused.of(actor.identity().id(), SHOWN).stream().map(one -> row(one, one.source())).toList();
    }

    /** Without the addresses: they belong to the people. */
    @Requires(Permission.TEAM_MANAGE)
    public List<RefusedRow> ofTeam() {
        return refused.in(tenant.network(), SHOWN).stream().map(one -> row(one, "")).toList();
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public List<RefusedRow> everywhere() {
        return refused.all(SHOWN).stream().map(one -> row(one, one.source())).toList();
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

    private RefusedRow row(RefusedSignIn one, String source) {
        return new RefusedRow(one.at(), one.reason(), accounts.find(one.account()).map(account -> account.name().full()).orElse(""), source);
    }
}
