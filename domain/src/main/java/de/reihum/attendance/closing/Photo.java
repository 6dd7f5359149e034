package de.reihum.attendance.closing;

import de.reihum.meetings.Meeting;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;

/** A picture of a meeting (JPEG), with a note on who agreed to be seen. */
@Entity
@Table(name = "meeting_photo")
public class Photo extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Column(name = "name")
    private String name;

    @Column(name = "consent")
    private String consent;

    @Column(name = "bytes")
    private int bytes;

    @NotAudited
    @Column(name = "picture")
    private byte[] picture;

    protected Photo() {}

    public Photo(long id, Meeting meeting, AddPhoto wanted) {
        super(id);
        this.meeting = meeting;
        name = wanted.name();
        consent = wanted.consent();
        picture = wanted.picture();
        bytes = picture.length;
    }

    void rewrite(UnaryOperator<String> pen) {
        name = pen.apply(name);
        consent = pen.apply(consent);
    }

    public Meeting meeting() {
        return meeting;
    }

    public String name() {
        return name;
    }

    public String consent() {
        return consent;
    }

    public byte[] picture() {
        return picture.clone();
    }

    @Override
    public String auditName() {
        return name;
    }
}
