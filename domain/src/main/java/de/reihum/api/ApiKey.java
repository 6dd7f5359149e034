package de.reihum.api;

import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.InvalidValue;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key of one network. Its secret is known to its holder alone; a revoked key stays in the list, because the audit trail names it. */
@Entity
@Table(name = "api_key")
public class ApiKey extends TenantEntity implements Named {

    private static final int MAX_NAME = 80;

    @Column(name = "name")
    private String name;

    @Column(name = "prefix")
    private String prefix;

    @NotAudited
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "scopes")
    private Scopes scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    /** @throws InvalidValue when the name is blank or longer than 80 characters */
    public ApiKey(long id, String name, Scopes scopes, ApiToken token, Instant createdAt) {
        super(id);
        if (name == null || name.isBlank() || name.strip().length() > MAX_NAME) {
            throw new InvalidValue("name", "api.refusal.name", MAX_NAME);
        }
        this.name = name.strip();
        this.scopes = scopes;
        this.prefix = token.prefix();
        this.secretHash = token.hash();
        this.createdAt = createdAt;
    }

    /** Ends the key for good; once revoked it stays revoked at the first moment. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    public String name() {
        return name;
    }

    public Scopes scopes() {
        return scopes;
    }

    public String secretHash() {
        return secretHash;
    }

    /** The last use to the hour, or {@code null}. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    @Override
    public String auditName() {
        return name;
    }
}
