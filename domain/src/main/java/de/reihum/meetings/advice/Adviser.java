package de.reihum.meetings.advice;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.advice.Warning.Kind;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.dates.When;
import de.reihum.settings.days.Holidays;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says what experience says against a meeting as it is planned. */
@ApplicationScoped
public class Adviser {

    private static final int LONG = 180;

    private Meetings meetings;
    private Holidays holidays;
    private Iterable<StartExperience> experiences;

    protected Adviser() {}

    @Inject
    public Adviser(Meetings meetings, Holidays holidays, @Any Instance<StartExperience> experiences) {
        this(meetings, holidays, (Iterable<StartExperience>) experiences);
    }

    public Adviser(Meetings meetings, Holidays holidays, Iterable<StartExperience> experiences) {
        this.meetings = meetings;
        this.holidays = holidays;
        this.experiences = experiences;
    }

    /** Nothing is said about a meeting that is over. */
    public List<Warning> about(Meeting meeting) {
        if (!MeetingFilter.OPEN.contains(meeting.state())) {
            return List.of();
        }
        var warnings = new ArrayList<>(agenda(meeting));
        meeting.when().ifPresent(when -> {
            warnings.addAll(length(meeting, when));
            warnings.addAll(day(meeting.id(), when));
        });
        return warnings;
    }

    private static List<Warning> agenda(Meeting meeting) {
        var warnings = new ArrayList<Warning>();
        var agenda = meeting.agenda();
        if (!agenda.slots().isEmpty() && !agenda.leavesTime()) {
            warnings.add(Warning.of(Kind.NO_EXCHANGE, "meetings.warning.exchange"));
        }
        meeting.slots().stream().filter(slot -> slot.data().hasSpeaker() && !slot.data().agreed()).map(Slot::speakerName)
                .forEach(name -> warnings.add(Warning.of(Kind.NOT_AGREED, "meetings.warning.notAgreed", name)));
        return warnings;
    }

    private static List<Warning> length(Meeting meeting, When when) {
        var warnings = new ArrayList<Warning>();
        if (when.minutes() > LONG) {
            warnings.add(Warning.of(Kind.TOO_LONG, "meetings.warning.long"));
        }
        int planned = meeting.agenda().minutes();
        if (planned > when.minutes()) {
            warnings.add(Warning.of(Kind.AGENDA_LONGER, "meetings.warning.agenda", planned - when.minutes()));
        }
        return warnings;
    }

    /** What speaks against a date, for a meeting or before there is one. @param meeting 0 for a new one */
    public List<Warning> day(long meeting, When when) {
        return Stream.of(start(when), holidays.on(when.day()).map(name -> Warning.of(Kind.HOLIDAY, "meetings.warning.holiday", name)), clash(meeting, when))
                .flatMap(Optional::stream).toList();
    }

    private Optional<Warning> start(When when) {
        var window = new StartWindow(StreamSupport.stream(experiences.spliterator(), false).flatMap(one -> one.meetings().stream()).toList());
        if (!window.isFar(when.start())) {
            return Optional.empty();
        }
        return Optional.of(window.learned() ? Warning.of(Kind.START, "meetings.warning.startOwn", window.best().getHour()) : Warning.of(Kind.START, "meetings.warning.start"));
    }

    private Optional<Warning> clash(long meeting, When when) {
        var around = MeetingFilter.everything().withStates(EnumSet.of(Meeting.State.PROPOSED, Meeting.State.PLANNED, Meeting.State.INVITED)).between(when.day().minusDays(1), when.day().plusDays(1));
        return meetings.rows(around, new Slice(0, Slice.MAX, List.of())).stream().filter(row -> row.id() != meeting && row.when() != null && row.when().overlaps(when)).findFirst()
                .map(row -> Warning.of(Kind.CLASH, "meetings.warning.clash", row.title()));
    }
}
