package de.reihum.login;

import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Somebody was not let in. Neither the address nor the password that was typed in is kept, only the account it was meant for, if there is one. */
@Entity
@NotAudited
@Table(name = "login_refused")
public class RefusedSignIn {

    /** How long it can be looked up. */
    public static final Duration KEPT = Duration.ofDays(90);
    private static final int MAX_SOURCE = 45;

    /** What was wrong. */
    public enum Reason {
        PASSWORD, CODE, THROTTLED
    }

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private Long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private Reason reason;

    @Column(name = "source")
    private String source;

    @Column(name = "at")
    private Instant at;

    @Version
    @Column(name = "version")
    private long version;

    protected RefusedSignIn() {}

    /**
     * @param account 0 when there is no such account
     * @param source the network address the request came from
     */
    public RefusedSignIn(long id, long account, Reason reason, String source, Instant at) {
        this.id = id;
        this.account = account == 0 ? null : account;
        this.reason = reason;
        this.source = source.length() > MAX_SOURCE ? source.substring(0, MAX_SOURCE) : source;
        this.at = at;
    }

    public long account() {
        return account == null ? 0 : account;
    }

    public Reason reason() {
        return reason;
    }

    public String source() {
        return source;
    }

    public Instant at() {
        return at;
    }
}
