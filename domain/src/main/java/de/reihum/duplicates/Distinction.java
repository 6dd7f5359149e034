package de.reihum.duplicates;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody looked at two records and said: not the same. */
@Entity
@Table(name = "duplicate_distinction")
public class Distinction extends TenantEntity implements Named {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Pair.Kind kind;

    @Column(name = "one_id")
    private long one;

    @Column(name = "other_id")
    private long other;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Distinction() {}

    Distinction(long id, Pair pair, String decidedBy, Instant now) {
        super(id);
        this.decidedBy = decidedBy;
        this.decidedAt = now;
        concern(pair);
    }

    /** One of the two became part of a third record, for which the same is true. */
    final void concern(Pair pair) {
        kind = pair.kind();
        one = pair.one();
        other = pair.other();
    }

    public Pair pair() {
        return new Pair(kind, one, other);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    @Override
    public String auditName() {
        return pair().text();
    }
}
