package de.reihum.members.merged;

import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One record became part of another one. When that one is absorbed in turn, all that lead to it lead on. */
@Entity
@Table(name = "member_absorption")
public class Absorption extends TenantEntity implements Named {

    /** What was absorbed. */
    public enum Kind { MEMBER, CONTACT }

    private static final int MAX_NAME = 250;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "absorbed_id")
    private long absorbed;

    @Column(name = "absorbed_name")
    private String absorbedName;

    @Column(name = "survivor_id")
    private long survivor;

    @Column(name = "survivor_name")
    private String survivorName;

    @Column(name = "moved_rows")
    private int movedRows;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    protected Absorption() {}

    /** @param movedRows how much was linked to the absorbed record */
    public Absorption(long id, Kind kind, One absorbed, One survivor, int movedRows, String mergedBy, Instant now) {
        super(id);
        this.kind = kind;
        this.absorbed = absorbed.id();
        this.absorbedName = Lines.cut(absorbed.name(), MAX_NAME);
        this.survivor = survivor.id();
        this.survivorName = Lines.cut(survivor.name(), MAX_NAME);
        this.movedRows = movedRows;
        this.mergedBy = mergedBy;
        this.mergedAt = now;
    }

    /** One side of it, under its name of that time. */
    public record One(long id, String name) {}

    public void leadTo(long next) {
        survivor = next;
    }

    /** The person behind the old name is forgotten. */
    void forgetName() {
        absorbedName = "";
        survivorName = "";
    }

    public Kind kind() {
        return kind;
    }

    public long absorbed() {
        return absorbed;
    }

    public String absorbedName() {
        return absorbedName;
    }

    public long survivor() {
        return survivor;
    }

    public int movedRows() {
        return movedRows;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public String mergedBy() {
        return mergedBy;
    }

    @Override
    public String auditName() {
        return absorbedName;
    }
}
