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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Says what experience says against a meeting as it is planned. */
@ApplicationScoped
public class Adviser {

    private static final int LONG = 180;
    private static final Set<Meeting.State> FIRM = Set.copyOf(EnumSet.of(Meeting.State.PROPOSED, Meeting.State.PLANNED, Meeting.State.INVITED));

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
            warnings.addAll(outlook(when.day(), when.day()).against(meeting.id(), when));
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

    /** What is known about these days, read once. @param until included */
    public Outlook outlook(LocalDate from, LocalDate until) {
        var firm = MeetingFilter.everything().withStates(FIRM).between(from.minusDays(1), until.plusDays(1));
        return new Outlook(new StartWindow(StreamSupport.stream(experiences.spliterator(), false).flatMap(one -> one.meetings().stream()).toList()), holidays,
                meetings.rows(firm, new Slice(0, Slice.MAX, List.of())).stream().filter(row -> row.when() != null).toList());
    }
}
