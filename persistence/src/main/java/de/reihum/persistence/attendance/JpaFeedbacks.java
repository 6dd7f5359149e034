package de.reihum.persistence.attendance;

import de.reihum.attendance.feedback.Feedback;
import de.reihum.attendance.feedback.FeedbackData;
import de.reihum.attendance.feedback.FeedbackRequest;
import de.reihum.attendance.feedback.Feedbacks;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Feedback in the database, questions and answers in tables of their own. */
@ApplicationScoped
public class JpaFeedbacks implements Feedbacks {

    private static final String OF = "select r from FeedbackRequest r where r.meeting.id = :meeting and r.contact.id = :contact";

    private Database database;

    protected JpaFeedbacks() {}

    @Inject
    public JpaFeedbacks(Database database) {
        this.database = database;
    }

    @Override
    public void add(FeedbackRequest request) {
        database.inTenant().persist(request);
    }

    @Override
    public void add(Feedback feedback) {
        database.inTenant().persist(feedback);
    }

    @Override
    public void remove(FeedbackRequest request) {
        database.inTenant().remove(request);
        database.inTenant().flush();
    }

    @Override
    public Optional<FeedbackRequest> find(long request) {
        return Optional.ofNullable(database.inTenant().find(FeedbackRequest.class, request));
    }

    @Override
    public Optional<FeedbackRequest> of(long meeting, long contact) {
        return query(meeting, contact).getResultStream().findFirst();
    }

    @Override
    public Optional<FeedbackRequest> lock(long meeting, long contact) {
        return query(meeting, contact).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<FeedbackRequest> query(long meeting, long contact) {
        return database.inTenant().createQuery(OF, FeedbackRequest.class).setParameter("meeting", meeting).setParameter("contact", contact);
    }

    @Override
    public List<FeedbackRequest> ofMeeting(long meeting) {
        return all(meeting).getResultList();
    }

    @Override
    public List<FeedbackRequest> lockAll(long meeting) {
        return all(meeting).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<FeedbackRequest> all(long meeting) {
        return database.inTenant().createQuery("select r from FeedbackRequest r where r.meeting.id = :meeting order by r.id", FeedbackRequest.class).setParameter("meeting", meeting);
    }

    @Override
    public List<FeedbackRequest> ofContact(long contact) {
        return database.inTenant().createQuery("select r from FeedbackRequest r where r.contact.id = :contact order by r.id", FeedbackRequest.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public List<FeedbackData> answers(long meeting) {
        return database.inTenant().createQuery("select f from Feedback f where f.meeting.id = :meeting order by f.id", Feedback.class).setParameter("meeting", meeting).getResultStream()
                .map(Feedback::data).toList();
    }
}
