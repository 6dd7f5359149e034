package de.reihum.matrix;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.members.sources.Edge;
import de.reihum.members.sources.EdgeSource;
import de.reihum.shared.ProductClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The matrix over members and contacts that a test makes up. */
public class MatrixWorld implements Circle {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<Entry> members = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    public final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ProductClock.ZONE);
    public final MatrixService service = new MatrixService(List.<EdgeSource>of(this::edges), this, clock);

    public long member(String name, Member.Kind kind, Section section, String... topics) {
        members.add(new Entry(members.size() + 1L, name, kind, Employees.Size.SMALL, section, List.of(topics)));
        return members.size();
    }

    public long sme(String name, Section section, String... topics) {
        return member(name, Member.Kind.SME, section, topics);
    }

    public void met(long one, long other, LocalDate on) {
        edges.add(new Edge(one, other, on, Edge.Strength.CONTACT));
    }

    public void near(long one, long other, LocalDate on) {
        edges.add(new Edge(one, other, on, Edge.Strength.OPPORTUNITY));
    }

    @Override
    public List<Entry> members() {
        return List.copyOf(members);
    }

    private List<Edge> edges(LocalDate from, LocalDate until) {
        return edges.stream().filter(edge -> !edge.on().isBefore(from) && !edge.on().isAfter(until)).toList();
    }
}
