package de.reihum.login;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Permission;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Requires;
import de.reihum.login.OneTimeToken.Purpose;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** One-time links: made while the mail is sent, used once to set a password. */
@ApplicationScoped
@Transactional
public class OneTimeLinkService {

    /** What a mail needs; {@code token} is nowhere else. */
    public record Letter(String email, PersonName name, String language, String token) {}

    /** What the page behind a good link may know. @param email empty for the first operator */
    public record Invitation(Purpose purpose, String email, String language) {}

    /** The first person of an installation describes herself. */
    public record FirstOperator(String email, PersonName name, String language) {}

    private OneTimeTokens tokens;
    private Accounts accounts;
    private Ids ids;
    private Clock realTime;

    protected OneTimeLinkService() {}

    @Inject
    public OneTimeLinkService(OneTimeTokens tokens, Accounts accounts, Ids ids) {
        this(tokens, accounts, ids, Clock.systemUTC());
    }

    OneTimeLinkService(OneTimeTokens tokens, Accounts accounts, Ids ids, Clock realTime) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.ids = ids;
        this.realTime = realTime;
    }

    /** Empty when there is no such account. */
    @Requires(Permission.WORK)
    public Optional<Letter> reset(String email) {
        return EmailAddress.isValid(email) ? accounts.find(new EmailAddress(email)).map(account -> letter(account, Purpose.RESET)) : Optional.empty();
    }

    /** Without a token when the account has a password already. */
    @Requires(Permission.WORK)
    public Optional<Letter> invitation(long account) {
        return accounts.find(account).map(one -> one.passwordHash().isPresent() ? new Letter(one.email().text(), one.name(), one.language(), "") : letter(one, Purpose.INVITATION));
    }

    /** For mails that only tell something: without a token. */
    @Requires(Permission.WORK)
    public Optional<Letter> notice(long account) {
        return accounts.find(account).map(one -> new Letter(one.email().text(), one.name(), one.language(), ""));
    }

    /** @return the token of a fresh link for the first operator, or empty when somebody has an account already */
    @Requires(Permission.WORK)
    public Optional<String> firstOperator() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        tokens.of(Purpose.FIRST_OPERATOR).forEach(tokens::remove);
        return Optional.of(make(null, Purpose.FIRST_OPERATOR));
    }

    /** Looking does not use the link up. */
    @Requires(Permission.SIGN_IN)
    public Optional<Invitation> look(String token) {
        return good(token).map(found -> Optional.ofNullable(found.account()).flatMap(accounts::find)
                .map(account -> new Invitation(found.purpose(), account.email().text(), account.language()))
                .orElseGet(() -> new Invitation(found.purpose(), "", "de")));
    }

    /**
     * Sets the password, uses the link up together with every other one of the account, and ends its sessions.
     *
     * @throws NotFound when the link is unknown, used, or too old
     */
    @Requires(Permission.SIGN_IN)
    public void choosePassword(String token, String passwordHash) {
        var found = good(token).filter(one -> one.account() != null).orElseThrow(OneTimeLinkService::gone);
        var account = accounts.find(found.account()).orElseThrow(OneTimeLinkService::gone);
        account.changePassword(passwordHash);
        tokens.of(account.id()).forEach(tokens::remove);
    }

    /**
     * @throws NotFound when the link is unknown, used, or too old
     * @throws RuleBroken when somebody has an account already
     */
    @Requires(Permission.SIGN_IN)
    public void becomeOperator(String token, FirstOperator who, String passwordHash) {
        var found = good(token).filter(one -> one.purpose() == Purpose.FIRST_OPERATOR).orElseThrow(OneTimeLinkService::gone);
        if (!accounts.none()) {
            throw new RuleBroken("login.refusal.operatorExists");
        }
        var account = new Account(ids.next(), new EmailAddress(who.email()), who.name(), who.language(), realTime.instant());
        account.makeOperator();
        account.changePassword(passwordHash);
        accounts.add(account);
        tokens.remove(found);
    }

    private Letter letter(Account account, Purpose purpose) {
        return new Letter(account.email().text(), account.name(), account.language(), make(account.id(), purpose));
    }

    private String make(Long account, Purpose purpose) {
        tokens.removeExpired(realTime.instant());
        var token = Secret.token();
        tokens.add(new OneTimeToken(ids.next(), account, purpose, token, realTime.instant()));
        return token;
    }

    private Optional<OneTimeToken> good(String token) {
        return tokens.find(Secret.fingerprint(token)).filter(found -> found.good(realTime.instant()));
    }

    private static NotFound gone() {
        return new NotFound("login.refusal.linkGone");
    }
}
