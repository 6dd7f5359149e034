package de.reihum.calendar;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What somebody has decided about a series or a meeting on the public page. */
@Entity
@Table(name = "calendar_showing")
public class Showing extends TenantEntity implements Named {

    /** What it is about. */
    public enum Kind { SERIES, MEETING }

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Kind kind;

    @Column(name = "subject")
    private long subject;

    @Column(name = "shown")
    private boolean shown;

    @Column(name = "audit_name")
    private String auditName;

    protected Showing() {}

    Showing(long id, Kind kind, long subject) {
        super(id);
        this.kind = kind;
        this.subject = subject;
    }

    /** @param called the title or name it has now */
    void show(boolean wanted, String called) {
        if (auditName == null || shown != wanted) {
            shown = wanted;
            auditName = called;
        }
    }

    public Kind kind() {
        return kind;
    }

    public long subject() {
        return subject;
    }

    boolean shown() {
        return shown;
    }

    @Override
    public String auditName() {
        return auditName;
    }
}
