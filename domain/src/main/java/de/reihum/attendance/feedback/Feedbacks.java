package de.reihum.attendance.feedback;

import java.util.List;
import java.util.Optional;

/** Questions to those who came to the acting network's meetings, and answers without names. */
public interface Feedbacks {

    void add(FeedbackRequest request);

    void add(Feedback feedback);

    void remove(FeedbackRequest request);

    Optional<FeedbackRequest> find(long request);

    Optional<FeedbackRequest> of(long meeting, long contact);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<FeedbackRequest> lock(long meeting, long contact);

    List<FeedbackRequest> ofMeeting(long meeting);

    /** The same, and nobody else changes them until this transaction ends. */
    List<FeedbackRequest> lockAll(long meeting);

    List<FeedbackRequest> ofContact(long contact);

    /** In no order that tells anything. */
    List<FeedbackData> answers(long meeting);
}
