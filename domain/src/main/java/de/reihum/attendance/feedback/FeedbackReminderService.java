package de.reihum.attendance.feedback;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Outbox;
import de.reihum.members.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Reminds those who were asked how it was and have not answered, after somebody has looked who it would be. */
@ApplicationScoped
@Transactional
public class FeedbackReminderService {

    private Feedbacks feedbacks;
    private Outbox outbox;
    private Clock clock;

    protected FeedbackReminderService() {}

    @Inject
    public FeedbackReminderService(Feedbacks feedbacks, Outbox outbox, Clock clock) {
        this.feedbacks = feedbacks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Requires(Permission.MEETINGS_READ)
    public FeedbackReminders preview(long meeting) {
        var waiting = feedbacks.ofMeeting(meeting).stream().filter(waits()).toList();
        return new FeedbackReminders(waiting.stream().filter(due()).map(FeedbackRequest::contact).map(Contact::name).sorted().toList(),
                waiting.stream().map(FeedbackRequest::next).filter(Objects::nonNull).sorted().findFirst().orElse(null));
    }

    /** Whoever answered meanwhile gets nothing. @return how many are reminded */
    @Requires(Permission.MEETINGS_WRITE)
    public int remind(long meeting) {
        List<FeedbackRequest> wanted = feedbacks.lockAll(meeting).stream().filter(waits().and(due())).toList();
        wanted.forEach(request -> request.remind(clock.instant()));
        outbox.putAll(wanted.stream().map(request -> FeedbackRound.mail(request, clock.instant())).toList());
        return wanted.size();
    }

    private Predicate<FeedbackRequest> waits() {
        Instant now = clock.instant();
        return request -> !request.answered() && now.isBefore(request.end()) && request.contact().reachable();
    }

    private Predicate<FeedbackRequest> due() {
        Instant now = clock.instant();
        return request -> request.next() != null && !now.isBefore(request.next());
    }
}
