package de.reihum.attendance.presence;

import de.reihum.meetings.Meeting;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A tap that has arrived, so that a device may send it again without harm when it has not heard the answer. */
@Entity
@NotAudited
@Table(name = "presence_tap")
public class Tap extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Column(name = "tap")
    private String name;

    protected Tap() {}

    /** @param name as the device calls it */
    public Tap(long id, Meeting meeting, String name) {
        super(id);
        this.meeting = meeting;
        this.name = name;
    }
}
