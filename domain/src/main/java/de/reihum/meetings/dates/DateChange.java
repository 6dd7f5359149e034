package de.reihum.meetings.dates;

import de.reihum.meetings.Meeting;
import de.reihum.shared.Lines;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A meeting was to be at this time, until somebody moved it. */
@Entity
@Table(name = "meeting_date_change")
public class DateChange extends TenantEntity {

    private static final int MAX_REASON = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Embedded
    private Schedule before;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    private String movedBy;

    @Column(name = "reason")
    private String reason;

    protected DateChange() {}

    /** @param by who moved it */
    public DateChange(long id, Meeting meeting, When before, String by, String reason, Instant now) {
        super(id);
        this.meeting = meeting;
        this.before = new Schedule(before);
        this.movedAt = now;
        this.movedBy = by;
        this.reason = Lines.cut(Lines.one(reason), MAX_REASON);
    }

    public DateChangeRow row() {
        return new DateChangeRow(before.when().orElse(null), movedAt, movedBy, reason);
    }
}
