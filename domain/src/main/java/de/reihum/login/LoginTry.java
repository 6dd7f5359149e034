package de.reihum.login;

import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One try to guess something, under the fingerprint of what or where it was tried. */
@Entity
@NotAudited
@Table(name = "login_try")
public class LoginTry {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "subject")
    private String subject;

    @Column(name = "at")
    private Instant at;

    @Version
    @Column(name = "version")
    private long version;

    protected LoginTry() {}

    public LoginTry(long id, String subject, Instant at) {
        this.id = id;
        this.subject = subject;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public Instant at() {
        return at;
    }
}
