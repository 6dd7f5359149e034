package de.reihum.login;

import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An authenticator application (RFC 6238) that was tied to an account. Its secret arrives and leaves sealed. */
@Entity
@Table(name = "login_second_factor")
public class SecondFactor implements Named {

    /** The account's id. */
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_name")
    private String accountName;

    @NotAudited
    @Column(name = "sealed_secret")
    private String sealedSecret;

    @NotAudited
    @Column(name = "last_step")
    private long lastStep;

    @Version
    @Column(name = "version")
    private long version;

    protected SecondFactor() {}

    /** @param step the time step of the code that proved that the application knows the secret */
    public SecondFactor(long account, String accountName, String sealedSecret, long step) {
        this.id = account;
        this.accountName = accountName;
        this.sealedSecret = sealedSecret;
        this.lastStep = step;
    }

    /** @return false when a code of this time step or a later one was used before: each code works once */
    public boolean use(long step) {
        boolean fresh = step > lastStep;
        if (fresh) {
            lastStep = step;
        }
        return fresh;
    }

    public long account() {
        return id;
    }

    public String sealedSecret() {
        return sealedSecret;
    }

    @Override
    public String auditName() {
        return accountName;
    }
}
