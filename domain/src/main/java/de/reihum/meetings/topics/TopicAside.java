package de.reihum.meetings.topics;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody has said that no meeting will be about what a poll led to. */
@Entity
@Table(name = "meeting_topic_aside")
public class TopicAside extends TenantEntity implements Named {

    @Column(name = "poll")
    private long poll;

    @Column(name = "audit_name")
    private String auditName;

    protected TopicAside() {}

    /** @param topic to which the poll led */
    public TopicAside(long id, long poll, String topic) {
        super(id);
        this.poll = poll;
        this.auditName = topic;
    }

    public long poll() {
        return poll;
    }

    @Override
    public String auditName() {
        return auditName;
    }
}
