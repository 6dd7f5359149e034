package de.reihum.web.demo.meetings;

import de.reihum.invitations.told.ToldInvitationService;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.Slice;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Who was invited to the last meetings and to the next one, by mail, letter and phone. Nobody gets a mail. */
@ApplicationScoped
public class DemoInvitations {

    private static final int LETTERS_MADE = 3;
    private static final int CALLS_MADE = 2;

    private MeetingService meetings;
    private ToldInvitationService told;
    private Clock clock;

    protected DemoInvitations() {}

    @Inject
    public DemoInvitations(MeetingService meetings, ToldInvitationService told, Clock clock) {
        this.meetings = meetings;
        this.told = told;
        this.clock = clock;
    }

    /** To the meeting that came next then, and was held. */
    public void invitePast() {
        past(meetings, clock).ifPresent(told::invite);
    }

    /** All its letters were made and everybody was called. */
    public void deliverPast() {
        past(meetings, clock).ifPresent(id -> deliver(id, Slice.MAX, Slice.MAX));
    }

    /** To the next meeting. */
    public void invite() {
        next(State.PLANNED).ifPresent(told::invite);
    }

    /** Some of its letters were made and some of the calls; the others are still to be made. */
    public void deliver() {
        next(State.INVITED).ifPresent(id -> deliver(id, LETTERS_MADE, CALLS_MADE));
    }

    /** Whoever has not answered by then. */
    public void remind() {
        next(State.INVITED).ifPresent(told::remind);
    }

    private void deliver(long meeting, int letters, int calls) {
        told.deliver(meeting, Channel.LETTER, letters);
        told.deliver(meeting, Channel.PHONE, calls);
    }

    /** What was held last, while it was still to come. */
    static Optional<Long> past(MeetingService meetings, Clock clock) {
        var then = Formats.local(clock.instant());
        return meetings.rows(MeetingFilter.everything().withStates(Set.of(State.HELD)), Slice.first(Slice.MAX)).stream().filter(row -> row.when().day().isAfter(then))
                .min(Comparator.comparing(row -> row.when().day())).map(MeetingRow::id);
    }

    private Optional<Long> next(State state) {
        return meetings.rows(MeetingFilter.everything().withStates(Set.of(state)), Slice.first(1)).stream().map(MeetingRow::id).findFirst();
    }
}
