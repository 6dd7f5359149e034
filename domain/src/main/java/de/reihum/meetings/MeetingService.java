package de.reihum.meetings;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.advice.Adviser;
import de.reihum.meetings.advice.Warning;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.polls.Poll;
import de.reihum.polls.Polls;
import de.reihum.shared.Checks;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes meetings and shows them. */
@ApplicationScoped
@Transactional
public class MeetingService {

    /** All about it but its date. @param version as it was seen */
    public record ChangeMeeting(long id, long version, MeetingData data) {}

    private Meetings meetings;
    private MeetingParts parts;
    private MeetingEvents events;
    private Adviser adviser;
    private Polls polls;
    private Ids ids;
    private Clock clock;

    protected MeetingService() {}

    @Inject
    public MeetingService(Meetings meetings, MeetingParts parts, MeetingEvents events, Adviser adviser, Polls polls, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.parts = parts;
        this.events = events;
        this.adviser = adviser;
        this.polls = polls;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new draft's id */
    @Requires(Permission.MEETINGS_WRITE)
    public long create(MeetingData data) {
        var checks = new Checks();
        checks.require(data.when() == null || data.when().day() == null || data.when().start() == null || clock.instant().isBefore(data.when().begin()), "day", "meetings.refusal.past");
        checks.parts(() -> {
            data.check();
            return true;
        });
        checks.done();
        return add(data).id();
    }

    /** The same with a date that is known, but not firm. @return its id */
    @Requires(Permission.MEETINGS_WRITE)
    public long propose(MeetingData data) {
        var meeting = add(data);
        meeting.propose(clock.instant());
        return meeting.id();
    }

    /** Enters a meeting that was held before the network worked with the product. @return its id */
    @Requires(Permission.MEETINGS_WRITE)
    public long record(MeetingData data) {
        var meeting = add(data);
        meeting.held(clock.instant());
        return meeting.id();
    }

    private Meeting add(MeetingData data) {
        var meeting = new Meeting(ids.next(), data, parts.of(data, null));
        meetings.add(meeting);
        return meeting;
    }

    /** @throws de.reihum.shared.RuleBroken when it is over */
    @Requires(Permission.MEETINGS_WRITE)
    public void change(ChangeMeeting command) {
        var meeting = lock(command.id());
        meeting.expect(command.version());
        var before = meeting.data();
        var host = meeting.host().orElse(null);
        meeting.revise(command.data(), parts.of(command.data(), meeting));
        if (!before.equals(meeting.data())) {
            events.changed(meeting, before);
        }
        if (!Objects.equals(host, meeting.host().orElse(null))) {
            events.hosted(meeting, host);
        }
    }

    /** Deletes a draft. */
    @Requires(Permission.MEETINGS_WRITE)
    public void delete(long id) {
        var meeting = lock(id);
        meeting.standing().requireDraft();
        events.removed(meeting);
        meetings.remove(meeting);
    }

    @Requires(Permission.MEETINGS_READ)
    public MeetingDetails details(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        var standing = meeting.standing();
        var program = meeting.when().map(when -> meeting.agenda().from(when.start())).orElse(List.of());
        return new MeetingDetails(meeting.id(), meeting.version(), meeting.data(), meeting.state(), meeting.series().map(Series::name).orElse(""), meeting.host().map(Member::name).orElse(""),
                program, speakers(meeting), meeting.changes().stream().map(DateChange::row).toList(), adviser.about(meeting), standing.invitedAt(), standing.heldAt(), standing.cancelledAt(),
                standing.word(), question(meeting), meeting.standing().sequence());
    }

    private static Map<Long, String> speakers(Meeting meeting) {
        return meeting.slots().stream().map(Slot::contact).flatMap(Optional::stream).distinct().collect(Collectors.toMap(Contact::id, Contact::name));
    }

    private String question(Meeting meeting) {
        return meeting.theme().poll() == 0 ? "" : polls.find(meeting.theme().poll()).map(Poll::question).orElse("");
    }

    /** What speaks against a date, before anything is written. @param meeting 0 for a new one */
    @Requires(Permission.MEETINGS_READ)
    public List<Warning> warnings(long meeting, When when) {
        when.check();
        return adviser.outlook(when.day(), when.day()).against(meeting, when);
    }

    @Requires(Permission.MEETINGS_READ)
    public List<MeetingRow> rows(MeetingFilter filter, Slice slice) {
        return meetings.rows(filter, slice);
    }

    @Requires(Permission.MEETINGS_READ)
    public long count(MeetingFilter filter) {
        return meetings.count(filter);
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.MEETINGS_READ)
    public Part<MeetingRow> part(MeetingFilter filter, Slice slice) {
        return Part.of(slice, meetings.rows(filter, slice), () -> meetings.count(filter));
    }

    private Meeting lock(long id) {
        return meetings.lock(id).orElseThrow(NotFound::record);
    }
}
