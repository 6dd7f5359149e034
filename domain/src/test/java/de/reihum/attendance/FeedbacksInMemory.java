package de.reihum.attendance;

import de.reihum.attendance.feedback.Feedback;
import de.reihum.attendance.feedback.FeedbackData;
import de.reihum.attendance.feedback.FeedbackRequest;
import de.reihum.attendance.feedback.Feedbacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Questions and answers without a database; all answers are about one meeting. */
class FeedbacksInMemory implements Feedbacks {

    final List<FeedbackRequest> requests = new ArrayList<>();
    private final List<Feedback> answers = new ArrayList<>();

    @Override
    public void add(FeedbackRequest request) {
        requests.add(request);
    }

    @Override
    public void add(Feedback feedback) {
        answers.add(feedback);
    }

    @Override
    public void remove(FeedbackRequest request) {
        requests.remove(request);
    }

    @Override
    public Optional<FeedbackRequest> find(long request) {
        return those(one -> one.id() == request).stream().findFirst();
    }

    @Override
    public Optional<FeedbackRequest> of(long meeting, long contact) {
        return those(one -> one.meeting().id() == meeting && one.contact().id() == contact).stream().findFirst();
    }

    @Override
    public Optional<FeedbackRequest> lock(long meeting, long contact) {
        return of(meeting, contact);
    }

    @Override
    public List<FeedbackRequest> ofMeeting(long meeting) {
        return those(one -> one.meeting().id() == meeting);
    }

    @Override
    public List<FeedbackRequest> lockAll(long meeting) {
        return ofMeeting(meeting);
    }

    @Override
    public List<FeedbackRequest> ofContact(long contact) {
        return those(one -> one.contact().id() == contact);
    }

    @Override
    public List<FeedbackData> answers(long meeting) {
        return answers.stream().map(Feedback::data).toList();
    }

    private List<FeedbackRequest> those(Predicate<FeedbackRequest> wanted) {
        return requests.stream().filter(wanted).toList();
    }
}
