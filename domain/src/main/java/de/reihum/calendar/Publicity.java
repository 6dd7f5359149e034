package de.reihum.calendar;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFollower;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which meetings stand on the public page: what was decided about the meeting, else about its series; without a decision the meetings of a series for the
 * whole network, unless one of them is for fewer.
 */
@ApplicationScoped
public class Publicity implements MeetingFollower {

    private Showings showings;

    protected Publicity() {}

    @Inject
    public Publicity(Showings showings) {
        this.showings = showings;
    }

    /** One look at the decisions, for many meetings. */
    Function<Meeting, Boolean> now() {
        Map<String, Boolean> decided = showings.all().stream().collect(Collectors.toMap(one -> one.kind() + " " + one.subject(), Showing::shown));
        return meeting -> Optional.ofNullable(decided.get(Showing.Kind.MEETING + " " + meeting.id()))
                .or(() -> meeting.series().map(series -> decided.get(Showing.Kind.SERIES + " " + series.id())).filter(shown -> !shown || wide(meeting.admission().audience())))
                .orElseGet(() -> usual(meeting));
    }

    /** Without a decision about this one. */
    static boolean usual(Meeting meeting) {
        return meeting.series().filter(Publicity::usual).isPresent() && wide(meeting.admission().audience());
    }

    static boolean usual(Series series) {
        return wide(series.audience());
    }

    /** Whether nobody who belongs to the network today is left out. */
    private static boolean wide(MemberFilter audience) {
        return (audience.statuses().isEmpty() || audience.statuses().contains(Member.Status.ACTIVE)) && audience.archived() != MemberFilter.Archived.ONLY
                && audience.withStatuses(Set.of()).withArchived(MemberFilter.Archived.NO).equals(MemberFilter.everything());
    }

    @Override
    public void removed(Meeting meeting) {
        showings.of(Showing.Kind.MEETING, meeting.id()).ifPresent(showings::remove);
    }
}
