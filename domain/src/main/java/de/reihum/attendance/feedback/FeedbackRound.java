package de.reihum.attendance.feedback;

import de.reihum.attendance.presence.Presence;
import de.reihum.attendance.presence.Presences;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks those who came how it was. */
@ApplicationScoped
public class FeedbackRound {

    /** The effect behind each mail; its subject is the request. */
    public static final String MAIL = "attendance.feedback";
    /** What the link is good for; its subject is the meeting. */
    public static final String PURPOSE = "attendance.feedback";

    private Presences presences;
    private Feedbacks feedbacks;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected FeedbackRound() {}

    @Inject
    public FeedbackRound(Presences presences, Feedbacks feedbacks, Outbox outbox, Ids ids, Clock clock) {
        this.presences = presences;
        this.feedbacks = feedbacks;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nobody is asked twice. @return how many are asked now */
    public int ask(Meeting meeting) {
        var now = clock.instant();
        var asked = feedbacks.ofMeeting(meeting.id()).stream().map(FeedbackRequest::contact).toList();
        var wanted = present(meeting).stream().filter(contact -> !asked.contains(contact)).map(contact -> new FeedbackRequest(ids.next(), meeting, contact, now)).toList();
        wanted.forEach(feedbacks::add);
        outbox.putAll(wanted.stream().map(request -> mail(request, now)).toList());
        return wanted.size();
    }

    /** How many would be asked. */
    int count(Meeting meeting) {
        var asked = feedbacks.ofMeeting(meeting.id()).stream().map(FeedbackRequest::contact).toList();
        return (int) present(meeting).stream().filter(contact -> !asked.contains(contact)).count();
    }

    /** A substitute is not the person that we know. */
    private List<Contact> present(Meeting meeting) {
        return presences.ofMeeting(meeting.id()).stream().filter(one -> one.state().came() && one.state() != Presence.State.SUBSTITUTE).map(Presence::contact).flatMap(Optional::stream)
                .filter(Contact::reachable).distinct().toList();
    }

    /** The first one, or the reminder that was noted last. */
    static Effect mail(FeedbackRequest request, Instant now) {
        return new Effect(MAIL, MAIL + "/" + request.id() + "/" + request.reminders(), request.id(), Integer.toString(request.reminders()), now);
    }
}
