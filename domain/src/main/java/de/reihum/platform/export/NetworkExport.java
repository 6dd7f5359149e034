package de.reihum.platform.export;

import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file with everything of the network. Is made, can be fetched for some days, and is forgotten; that it was made stays known. */
@Entity
@Table(name = "network_export")
public class NetworkExport extends TenantEntity {

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "job")
    private long job;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "size")
    private long size;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "parts")
    private int parts;

    protected NetworkExport() {}

    public NetworkExport(long id, String askedBy, Instant askedAt) {
        super(id);
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** The long work that makes it; 0 when it is made in another way. */
    void madeBy(long wanted) {
        job = wanted;
    }

    void finish(ExportContent content, Instant now, Instant expires) {
        size = content.size();
        rows = content.rows();
        parts = content.parts();
        finishedAt = now;
        expiresAt = expires;
    }

    /** Nothing is left to fetch. */
    void expire() {
        parts = 0;
    }

    boolean fetchable(Instant now) {
        return parts > 0 && finishedAt != null && now.isBefore(expiresAt);
    }

    ExportRow row(Instant now) {
        return new ExportRow(id(), askedBy, askedAt, job, finishedAt, expiresAt, size, rows, parts, fetchable(now));
    }
}
