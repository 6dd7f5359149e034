package de.reihum.web.accounts;

import de.reihum.accounts.AccountService;
import de.reihum.login.CredentialService;
import de.reihum.login.CredentialService.Protection;
import de.reihum.login.PasswordRule;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import de.reihum.web.login.Passwords;
import de.reihum.web.tenancy.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Changes what protects the own account; each time the present password is asked for again. */
@ApplicationScoped
public class OwnProtection {

    /** @param again the new password, typed a second time */
    public record ChangePassword(String present, String password, String again) {}

    private AccountService accounts;
    private CredentialService credentials;
    private Passwords passwords;

    protected OwnProtection() {}

    @Inject
    public OwnProtection(AccountService accounts, CredentialService credentials, Passwords passwords) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    public Protection protection() {
        return credentials.protection();
    }

    /** Every other session ends. */
    public void changePassword(ChangePassword wanted) {
        PasswordRule.check(wanted.password(), new EmailAddress(accounts.details().email()));
        if (!wanted.password().equals(wanted.again())) {
            throw new InvalidValue("again", "login.refusal.passwordsDiffer");
        }
        confirm(wanted.present());
        OwnSession.goOn(credentials.changePassword(passwords.hash(wanted.password())));
    }

    public void turnSecondFactorOff(String present) {
        confirm(present);
        credentials.turnSecondFactorOff();
    }

    public List<String> freshRecoveryCodes(String present) {
        confirm(present);
        return credentials.freshRecoveryCodes();
    }

    /** Every other session ends. */
    public void logOutElsewhere() {
        OwnSession.goOn(accounts.logOutEverywhere());
    }

    private void confirm(String present) {
        var candidate = credentials.candidate();
        if (!passwords.match(present, candidate.passwordHash())) {
            throw new InvalidValue("present", "accounts.refusal.wrongPassword");
        }
        credentials.passwordAccepted(candidate);
    }
}
