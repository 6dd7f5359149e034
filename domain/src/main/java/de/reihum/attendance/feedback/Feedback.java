package de.reihum.attendance.feedback;

import de.reihum.meetings.Meeting;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;

/** How it was for somebody. Nothing in it leads to her: a random id, no time, no audit entry. */
@Entity
@NotAudited
@Table(name = "feedback")
public class Feedback extends TenantEntity {

    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Column(name = "worth")
    private int worth;

    @Enumerated(EnumType.STRING)
    @Column(name = "hour")
    private FeedbackData.Hour hour;

    @Column(name = "wish")
    private String wish;

    protected Feedback() {}

    Feedback(Meeting meeting, FeedbackData data) {
        super(RANDOM.nextLong() & Long.MAX_VALUE);
        data.check();
        this.meeting = meeting;
        worth = data.worth();
        hour = data.hour();
        wish = data.wish();
    }

    public FeedbackData data() {
        return new FeedbackData(worth, hour, wish);
    }
}
