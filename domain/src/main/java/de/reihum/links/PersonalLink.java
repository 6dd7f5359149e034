package de.reihum.links;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A key to one thing for one person. Each mail brings its own; all of one purpose, subject and contact stay valid together until they expire
 * or are revoked.
 */
@Entity
@NotAudited
@Table(name = "personal_link")
public class PersonalLink extends TenantEntity {

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "subject")
    private long subject;

    @Column(name = "contact")
    private long contact;

    @Column(name = "secret_hash")
    private String hash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked")
    private boolean revoked;

    protected PersonalLink() {}

    public PersonalLink(long id, String hash, IssueLink wanted) {
        super(id);
        this.hash = hash;
        this.purpose = wanted.purpose();
        this.subject = wanted.subject();
        this.contact = wanted.contact();
        this.expiresAt = wanted.expiresAt();
    }

    String hash() {
        return hash;
    }

    /** The same person under another id. */
    public void handTo(long sameContact) {
        contact = sameContact;
    }

    public void revoke() {
        revoked = true;
    }

    /** Whether it is still good at this moment. */
    public boolean opens(Instant now) {
        return !revoked && now.isBefore(expiresAt);
    }

    LinkHolder holder(String network) {
        return new LinkHolder(id(), network, purpose, subject, contact);
    }
}
