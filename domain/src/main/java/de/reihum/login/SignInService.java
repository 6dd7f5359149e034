package de.reihum.login;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.shared.NotAllowed;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The way in. Passwords and codes are compared by the caller, between two calls and outside any transaction, because that takes long on
 * purpose; a try is counted before its outcome is known.
 */
@ApplicationScoped
@Transactional
public class SignInService {

    public static final int TRIES_PER_ACCOUNT = 10;
    public static final int TRIES_PER_ADDRESS = 100;
    public static final int RESETS_PER_ACCOUNT = 3;
    /** The effect that mails a link to set a new password; its argument is the address that was typed in. */
    public static final String RESET_EFFECT = "login.reset";

    /**
     * What is known about somebody who says who she is.
     *
     * @param account 0 when there is no such account, which the caller must not let be seen
     * @param passwordHash empty when there is none
     */
    public record Candidate(long account, String email, String passwordHash, Throttle.Admission admission) {}

    /** @param secondFactor whether the account has one */
    public record Accepted(Claim claim, boolean operator, boolean secondFactor) {}

    /** @param sealedSecret as the caller once sealed it, empty when there is none */
    public record Challenge(String sealedSecret, boolean operator, Throttle.Admission admission) {}

    private Accounts accounts;
    private SecondFactors factors;
    private Standings standings;
    private Throttle throttle;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected SignInService() {}

    @Inject
    public SignInService(Accounts accounts, SecondFactors factors, Standings standings, Throttle throttle, Outbox outbox, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.standings = standings;
        this.throttle = throttle;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param email as typed in
     * @param address where the request came from
     * @throws RuleBroken when there were too many tries, whether or not the account exists
     */
    @Requires(Permission.SIGN_IN)
    public Candidate candidate(String email, String address) {
        var typed = typed(email);
        var admission = throttle.admit(Map.of(passwordTries(typed), TRIES_PER_ACCOUNT, "address:" + address, TRIES_PER_ADDRESS));
        var account = find(typed);
        return new Candidate(account.map(Account::id).orElse(0L), typed, account.flatMap(Account::passwordHash).orElse(""), admission);
    }

    @Requires(Permission.SIGN_IN)
    public Accepted passwordAccepted(Candidate candidate) {
        throttle.takeBack(candidate.admission());
        throttle.forget(passwordTries(candidate.email()));
        var account = accounts.find(candidate.account()).orElseThrow(SignInService::refused);
        return new Accepted(new Claim(account.id(), account.epoch(), 0, false), account.operator(), factors.of(account.id()).isPresent());
    }

    /** @throws RuleBroken when there were too many tries */
    @Requires(Permission.SIGN_IN)
    public Challenge challenge(Claim claim, String address) {
        var admission = throttle.admit(Map.of(codeTries(claim), TRIES_PER_ACCOUNT, "address:" + address, TRIES_PER_ADDRESS));
        boolean operator = accounts.find(claim.account()).filter(Account::operator).isPresent();
        return new Challenge(factors.of(claim.account()).map(SecondFactor::sealedSecret).orElse(""), operator, admission);
    }

    /** @return false when the code of this time step was used before */
    @Requires(Permission.SIGN_IN)
    public boolean codeAccepted(Claim claim, Challenge challenge, long step) {
        boolean fresh = factors.of(claim.account()).filter(factor -> factor.use(step)).isPresent();
        if (fresh) {
            forgive(claim, challenge);
        }
        return fresh;
    }

    /** @return whether it was one of the account's unused recovery codes; it is used up now */
    @Requires(Permission.SIGN_IN)
    public boolean recoveryCodeAccepted(Claim claim, Challenge challenge, String code) {
        var match = factors.codes(claim.account()).stream().filter(one -> one.is(code)).findFirst();
        match.ifPresent(one -> {
            factors.remove(one);
            forgive(claim, challenge);
        });
        return match.isPresent();
    }

    /** Empty when the session has lost its right. */
    @Requires(Permission.SIGN_IN)
    public Optional<Standing> standing(Claim claim) {
        return standings.of(claim);
    }

    @Requires(Permission.SIGN_IN)
    public List<Doorway> doors(Claim claim) {
        return standings.doors(claim);
    }

    /** Does the same, and takes as long, whether or not there is such an account. */
    @Requires(Permission.SIGN_IN)
    public void askReset(String email, String address) {
        var typed = typed(email);
        throttle.admit(Map.of("reset:" + typed, RESETS_PER_ACCOUNT, "address:" + address, TRIES_PER_ADDRESS));
        outbox.put(new Effect(RESET_EFFECT, RESET_EFFECT + ":" + ids.next(), 0, typed, clock.instant()));
    }

    /** The product's own cleaning up. */
    @Requires(Permission.WORK)
    public void forgetOldTries() {
        throttle.forgetOld();
    }

    private void forgive(Claim claim, Challenge challenge) {
        throttle.takeBack(challenge.admission());
        throttle.forget(codeTries(claim));
    }

    private Optional<Account> find(String typed) {
        return EmailAddress.isValid(typed) ? accounts.find(new EmailAddress(typed)) : Optional.empty();
    }

    private static String typed(String email) {
        var text = email.strip().toLowerCase(Locale.ROOT);
        return text.length() > 254 ? text.substring(0, 254) : text;
    }

    private static String passwordTries(String typed) {
        return "password:" + typed;
    }

    private static String codeTries(Claim claim) {
        return "code:" + claim.account();
    }

    private static NotAllowed refused() {
        return new NotAllowed("login.refusal.wrong");
    }
}
