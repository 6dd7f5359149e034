package de.reihum.replies;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.dates.When;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.seating.Room;
import de.reihum.settings.days.Holidays;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Knows how long the doors are open, and offers places that become free. Works on a locked meeting. */
@ApplicationScoped
public class Usher {

    public static final String MAIL = "replies.mail";
    public static final String LAPSE = "replies.lapse";
    public static final String NEEDS = "replies.needs";
    /** Its subject is the meeting. */
    public static final String CALLS = "replies.calls";
    /** So many working days an offer stays open, and to the end of the last one. */
    public static final int OFFER_DAYS = 2;
    private static final Duration SECOND_THOUGHT = Duration.ofSeconds(30);
    /** So long after a meeting's end what people need is forgotten. */
    private static final Duration NEEDED = Duration.ofDays(1);

    private Replies replies;
    private Holidays holidays;
    private Outbox outbox;
    private Clock clock;

    protected Usher() {}

    @Inject
    public Usher(Replies replies, Holidays holidays, Outbox outbox, Clock clock) {
        this.replies = replies;
        this.holidays = holidays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether answers are taken: until it begins. */
    public boolean open(Meeting meeting) {
        return (meeting.state() == State.PLANNED || meeting.state() == State.INVITED) && meeting.when().filter(when -> clock.instant().isBefore(when.begin())).isPresent();
    }

    public Room room(Meeting meeting) {
        return replies.room(meeting.id(), meeting.admission().capacity());
    }

    /** Those whose turn it is hear that there is a place. */
    void moveUp(Meeting meeting) {
        if (open(meeting)) {
            var until = offeredUntil(meeting);
            room(meeting).next().forEach(one -> {
                var reply = replies.find(one.reply()).orElseThrow(NotFound::record);
                reply.place().offer(until);
                outbox.put(new Effect(LAPSE, LAPSE + "." + reply.id() + "." + until.getEpochSecond(), reply.id(), "", until));
                mail(reply, Errand.OFFER);
            });
        }
    }

    /** The end of the second working day, or the meeting's beginning when that is sooner. */
    private Instant offeredUntil(Meeting meeting) {
        var last = holidays.workdaysAfter(LocalDate.ofInstant(clock.instant(), ProductClock.ZONE), OFFER_DAYS);
        var end = last.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
        var begin = meeting.when().map(When::begin).orElse(end);
        return end.isBefore(begin) ? end : begin;
    }

    /** What the team has entered goes out a little later, so that it can be taken back. */
    void mail(Reply reply, Errand errand) {
        outbox.put(new Effect(MAIL, MAIL + "." + errand + "." + reply.id() + "." + clock.instant().toEpochMilli(), reply.id(), errand.name(), soon(reply)));
    }

    private Instant soon(Reply reply) {
        var now = clock.instant();
        return reply.channel() == Channel.LINK ? now : now.plus(SECOND_THOUGHT);
    }

    /** What the team was to tell her may not be true any more. */
    void lookAtCalls(Reply reply) {
        lookAtCalls(reply.meeting(), reply.id(), soon(reply));
    }

    /** The same for everybody. */
    void lookAtCalls(Meeting meeting) {
        lookAtCalls(meeting, meeting.id(), clock.instant());
    }

    /** Once it has begun there is nothing to tell any more. */
    public void lookAtCallsAtBegin(Meeting meeting) {
        meeting.when().map(When::begin).ifPresent(begin -> lookAtCalls(meeting, meeting.id(), begin));
    }

    private void lookAtCalls(Meeting meeting, long cause, Instant due) {
        outbox.put(new Effect(CALLS, CALLS + "." + cause + "." + due.toEpochMilli(), meeting.id(), "", due));
    }

    /** What people need is forgotten a day after the meeting, whenever that is. */
    void forgetLater(Meeting meeting) {
        meeting.when().map(When::end).map(end -> end.plus(NEEDED)).ifPresent(due -> outbox.put(new Effect(NEEDS, NEEDS + "." + meeting.id() + "." + due.getEpochSecond(), meeting.id(), "", due)));
    }

    /** Whether it is over, or will never be. */
    boolean done(Meeting meeting) {
        return meeting.state() == State.CANCELLED || meeting.when().filter(when -> clock.instant().isBefore(when.end().plus(NEEDED))).isEmpty();
    }
}
