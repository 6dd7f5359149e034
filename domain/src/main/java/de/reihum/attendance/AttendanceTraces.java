package de.reihum.attendance;

import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.Closings;
import de.reihum.attendance.presence.Presences;
import de.reihum.meetings.Meeting;
import de.reihum.members.sources.Edge;
import de.reihum.members.sources.EdgeSource;
import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What confirmed reports say about how members take part, and who could have met whom. */
@ApplicationScoped
public class AttendanceTraces implements EvidenceSource, EdgeSource {

    private static final String SOURCE = "meetings";

    private Closings closings;
    private Presences presences;
    private Invited invited;

    protected AttendanceTraces() {}

    @Inject
    public AttendanceTraces(Closings closings, Presences presences, Invited invited) {
        this.closings = closings;
        this.presences = presences;
        this.invited = invited;
    }

    /** Hosts, those who gave something, those who came; a member that was invited and did not come has missed it. */
    @Override
    public List<Evidence> evidence(LocalDate from, LocalDate until) {
        var came = came(from, until);
        return closings.confirmed(from, until).stream().flatMap(closing -> of(closing, came.getOrDefault(closing.meeting().id(), Set.of()))).toList();
    }

    private Stream<Evidence> of(Closing closing, Set<Long> came) {
        var meeting = closing.meeting();
        var gave = Stream.concat(meeting.host().stream().map(host -> evidence(meeting, host.id(), Evidence.Kind.HOSTING)),
                closing.gifts().stream().map(gift -> evidence(meeting, gift.member().id(), gift.data().kind().evidence())));
        var missed = invited.members(meeting.id()).stream().filter(member -> !came.contains(member));
        return Stream.of(gave, came.stream().map(member -> evidence(meeting, member, Evidence.Kind.CAME)), missed.map(member -> evidence(meeting, member, Evidence.Kind.MISSED)))
                .flatMap(each -> each).distinct();
    }

    private static Evidence evidence(Meeting meeting, long member, Evidence.Kind kind) {
        return new Evidence(member, kind, meeting.when().orElseThrow().day(), SOURCE, meeting.id());
    }

    @Override
    public List<Edge> edges(LocalDate from, LocalDate until) {
        var edges = new ArrayList<Edge>();
        var days = presences.confirmed(from, until).stream().collect(Collectors.toMap(Presences.Confirmed::meeting, Presences.Confirmed::day, (one, same) -> one));
        came(from, until).forEach((meeting, members) -> pairs(List.copyOf(members), days.get(meeting), edges));
        return edges;
    }

    private static void pairs(List<Long> members, LocalDate day, List<Edge> edges) {
        for (int i = 0; i < members.size(); i++) {
            for (int k = i + 1; k < members.size(); k++) {
                edges.add(new Edge(members.get(i), members.get(k), day, Edge.Strength.OPPORTUNITY));
            }
        }
    }

    /** The members of which somebody came, by meeting. */
    private Map<Long, Set<Long>> came(LocalDate from, LocalDate until) {
        return presences.confirmed(from, until).stream().filter(one -> one.state().came())
                .collect(Collectors.groupingBy(Presences.Confirmed::meeting, LinkedHashMap::new, Collectors.mapping(Presences.Confirmed::member, Collectors.toCollection(LinkedHashSet::new))));
    }
}
