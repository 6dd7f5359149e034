package de.reihum.login;

import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** Stands in once for a lost authenticator application. Only its fingerprint is kept. */
@Entity
@Table(name = "login_recovery_code")
public class RecoveryCode {

    public static final int HOW_MANY = 10;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private long account;

    @NotAudited
    @Column(name = "fingerprint")
    private String fingerprint;

    @Version
    @Column(name = "version")
    private long version;

    protected RecoveryCode() {}

    public RecoveryCode(long id, long account, String code) {
        this.id = id;
        this.account = account;
        this.fingerprint = fingerprint(code);
    }

    /** Blanks, dashes and capitals do not matter: the code is copied from paper. */
    static String fingerprint(String code) {
        return Secret.fingerprint(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }

    public long account() {
        return account;
    }

    public boolean is(String code) {
        return fingerprint.equals(fingerprint(code));
    }
}
