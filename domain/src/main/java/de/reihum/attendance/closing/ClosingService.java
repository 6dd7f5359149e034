package de.reihum.attendance.closing;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.attendance.feedback.FeedbackRound;
import de.reihum.attendance.presence.Absences;
import de.reihum.attendance.presence.Presences;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tasks.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Closes meetings: writes the report and lets presence count. */
@ApplicationScoped
@Transactional
public class ClosingService {

    /** @param version as it was seen; 0 for the first time */
    public record WriteClosing(long meeting, long version, ClosingData data) {}

    /** A meeting that is over and has no confirmed report. */
    public record Unclosed(long meeting, String title, LocalDate day) {}

    private static final Set<Meeting.State> ALIVE = EnumSet.of(Meeting.State.PLANNED, Meeting.State.INVITED, Meeting.State.HELD);

    private Meetings meetings;
    private MeetingEvents events;
    private Closings closings;
    private Photos photos;
    private Presences presences;
    private Absences absences;
    private FeedbackRound feedback;
    private TaskService tasks;
    private Members members;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected ClosingService() {}

    @Inject
    public ClosingService(Meetings meetings, MeetingEvents events, Closings closings, Photos photos, Presences presences, Absences absences, FeedbackRound feedback, TaskService tasks,
            Members members, Actor actor, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.events = events;
        this.closings = closings;
        this.photos = photos;
        this.presences = presences;
        this.absences = absences;
        this.feedback = feedback;
        this.tasks = tasks;
        this.members = members;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.MEETINGS_READ)
    public ClosingDetails details(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        var closing = closings.of(id);
        var data = closing.map(Closing::data).orElseGet(() -> ClosingData.EMPTY.withGifts(proposed(meeting)));
        var known = closing.map(ClosingService::named).orElseGet(() -> data.gifts().stream().map(GiftData::member).map(members::find).flatMap(Optional::stream));
        Map<Long, String> names = known.collect(Collectors.toMap(Member::id, Member::name, (one, same) -> one));
        Map<Long, String> persons = closing.stream().flatMap(one -> one.resolutions().stream()).map(Resolution::contact).flatMap(Optional::stream)
                .collect(Collectors.toMap(Contact::id, Contact::name, (one, same) -> one));
        return new ClosingDetails(id, closing.map(Closing::version).orElse(0L), closing.filter(Closing::confirmed).isPresent() ? Closing.State.CONFIRMED : Closing.State.DRAFT, data, names, persons,
                photos.rows(id), closing.filter(Closing::confirmed).map(Closing::confirmedAt).orElse(null), closing.filter(Closing::confirmed).map(Closing::confirmedBy).orElse(""), begun(meeting));
    }

    static Stream<Member> named(Closing closing) {
        return Stream.concat(closing.gifts().stream().map(Gift::member), closing.resolutions().stream().map(Resolution::member).flatMap(Optional::stream));
    }

    /** Whoever leads through the premises and whoever speaks gives something. */
    private static List<GiftData> proposed(Meeting meeting) {
        var gifts = new ArrayList<GiftData>();
        if (meeting.slots().stream().anyMatch(slot -> slot.data().kind() == SlotData.Kind.TOUR)) {
            meeting.host().ifPresent(host -> gifts.add(new GiftData(host.id(), Gift.Kind.TOUR, "")));
        }
        for (Slot slot : meeting.slots()) {
            slot.contact().ifPresent(speaker -> gifts.add(new GiftData(speaker.member().id(), Gift.Kind.TALK, slot.data().title())));
        }
        return gifts.stream().distinct().toList();
    }

    /** @throws RuleBroken before the meeting has begun, or when the report is confirmed */
    @Requires(Permission.MEETINGS_WRITE)
    public void write(WriteClosing command) {
        var closing = draft(command.meeting(), command.version());
        var known = named(closing).distinct().collect(Collectors.toMap(Member::id, Function.identity()));
        closing.write(command.data(), id -> known.containsKey(id) ? known.get(id) : members.find(id).orElseThrow(NotFound::record), ids::next);
    }

    /** The meeting was held, whoever had agreed and was not noted did not come, and all of it counts. @return how many are asked how it was */
    @Requires(Permission.MEETINGS_WRITE)
    public int confirm(ConfirmClosing command) {
        var closing = draft(command.meeting(), command.version());
        var meeting = closing.meeting();
        if (meeting.state() != Meeting.State.HELD) {
            events.held(meeting);
        }
        absences.fill(meeting);
        presences.forgetTaps(meeting.id());
        closing.confirm(actor.identity().name(), clock.instant());
        command.tasks().forEach(tasks::create);
        return command.feedback() ? feedback.ask(meeting) : 0;
    }

    /** Something is to be corrected. */
    @Requires(Permission.MEETINGS_WRITE)
    public void takeUp(long meeting, long version) {
        var closing = closings.lock(meeting).orElseThrow(NotFound::record);
        closing.expect(version);
        closing.takeUp();
    }

    /** Of the last year, the oldest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<Unclosed> unclosed() {
        var today = LocalDate.now(clock);
        return closings.unclosed(today.minusYears(1), today).stream().filter(meeting -> meeting.when().filter(when -> !clock.instant().isBefore(when.begin())).isPresent())
                .map(meeting -> new Unclosed(meeting.id(), meeting.title(), meeting.when().orElseThrow().day())).toList();
    }

    private Closing draft(long id, long version) {
        var meeting = meetings.lock(id).orElseThrow(NotFound::record);
        if (!begun(meeting)) {
            throw new RuleBroken("attendance.refusal.notBegun");
        }
        var known = closings.lock(id);
        if (known.map(Closing::version).orElse(0L) != version) {
            throw Conflict.changedByOther();
        }
        return known.orElseGet(() -> {
            var closing = new Closing(ids.next(), meeting);
            closings.add(closing);
            return closing;
        });
    }

    private boolean begun(Meeting meeting) {
        return ALIVE.contains(meeting.state()) && meeting.when().filter(when -> !clock.instant().isBefore(when.begin())).isPresent();
    }
}
