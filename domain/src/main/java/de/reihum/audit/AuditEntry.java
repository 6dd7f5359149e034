package de.reihum.audit;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One changed record of one save, for reading: it is written by the audit trail alone, and the database refuses to change it. */
@Entity
@NotAudited
@Table(name = "audit_entry")
public class AuditEntry extends TenantEntity {

    @Column(name = "change_id")
    private long change;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private long actor;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "entity")
    private String entity;

    @Column(name = "record_id")
    private long record;

    @Column(name = "record_name")
    private String recordName;

    @Column(name = "action")
    private String action;

    @Column(name = "fields")
    private String fields;

    @Column(name = "support_grant")
    private long grant;

    protected AuditEntry() {}
}
