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

/** A link that sets a password, once. Only its fingerprint is kept. */
@Entity
@NotAudited
@Table(name = "login_token")
public class OneTimeToken {

    /** What the link is good for, and how long. */
    public enum Purpose {
        RESET(Duration.ofHours(1)), INVITATION(Duration.ofDays(7)), FIRST_OPERATOR(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private Long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    @Column(name = "version")
    private long version;

    protected OneTimeToken() {}

    /** @param account {@code null} for the first operator, who has none yet */
    public OneTimeToken(long id, Long account, Purpose purpose, String token, Instant now) {
        this.id = id;
        this.account = account;
        this.purpose = purpose;
        this.fingerprint = Secret.fingerprint(token);
        this.expiresAt = now.plus(purpose.life());
    }

    public boolean good(Instant now) {
        return now.isBefore(expiresAt);
    }

    public Long account() {
        return account;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String fingerprint() {
        return fingerprint;
    }
}
