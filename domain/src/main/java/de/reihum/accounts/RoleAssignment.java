package de.reihum.accounts;

import de.reihum.shared.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One role of one person in one network. Is given and withdrawn, never changed. */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment implements Named {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "network_id")
    private int network;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "audit_name")
    private String auditName;

    @Version
    @Column(name = "version")
    private long version;

    protected RoleAssignment() {}

    public RoleAssignment(long id, Account account, int network, Role role, Instant createdAt) {
        this.id = id;
        this.account = account.id();
        this.network = network;
        this.role = role;
        this.createdAt = createdAt;
        this.auditName = account.auditName() + ", " + role;
    }

    public long account() {
        return account;
    }

    public int network() {
        return network;
    }

    public Role role() {
        return role;
    }

    @Override
    public String auditName() {
        return auditName;
    }
}
