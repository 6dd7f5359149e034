package de.reihum.meetings;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Brings a meeting forward: from an idea to a date, to a plan, to its day or its end before that. */
@ApplicationScoped
@Transactional
public class MeetingRunService {

    /**
     * @param version as it was seen
     * @param when {@code null} takes a draft's date away
     * @param reason for the history, or empty
     */
    public record MoveMeeting(long id, long version, When when, String reason) {}

    /** @param word to those who were invited, or empty */
    public record CancelMeeting(long id, long version, String word) {}

    private Meetings meetings;
    private Members members;
    private MeetingEvents events;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected MeetingRunService() {}

    @Inject
    public MeetingRunService(Meetings meetings, Members members, MeetingEvents events, Actor actor, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.events = events;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Another date; the same one changes nothing. */
    @Requires(Permission.MEETINGS_WRITE)
    public void move(MoveMeeting command) {
        var meeting = seen(command.id(), command.version());
        var before = meeting.when().orElse(null);
        if (command.when() == null ? before == null : command.when().equals(before)) {
            return;
        }
        var now = clock.instant();
        meeting.move(command.when(), new DateChange(ids.next(), meeting, before, actor.identity().name(), command.reason(), now), now);
        events.moved(meeting, before);
    }

    /** Its date is known, but not firm. */
    @Requires(Permission.MEETINGS_WRITE)
    public void propose(long id, long version) {
        seen(id, version).propose(clock.instant());
    }

    /** Date and place are firm. */
    @Requires(Permission.MEETINGS_WRITE)
    public void plan(long id, long version) {
        seen(id, version).plan(clock.instant());
    }

    /** @param member 0 for nobody */
    @Requires(Permission.MEETINGS_WRITE)
    public void host(long id, long version, long member) {
        var meeting = seen(id, version);
        events.hostedBy(meeting, member == 0 ? null : members.find(member).orElseThrow(NotFound::record));
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void cancel(CancelMeeting command) {
        var meeting = seen(command.id(), command.version());
        meeting.cancel(command.word(), clock.instant());
        events.cancelled(meeting);
    }

    private Meeting seen(long id, long version) {
        var meeting = meetings.lock(id).orElseThrow(NotFound::record);
        meeting.expect(version);
        return meeting;
    }
}
