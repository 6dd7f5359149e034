package de.reihum.touches;

import de.reihum.members.sources.Edge;
import de.reihum.members.sources.EdgeSource;
import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What touches say about how members take part and who was in contact with whom. */
@ApplicationScoped
public class TouchTraces implements EvidenceSource, EdgeSource {

    private static final String SOURCE = "touches";

    private Touches touches;

    protected TouchTraces() {}

    @Inject
    public TouchTraces(Touches touches) {
        this.touches = touches;
    }

    /** A contact the member began, and one with another member. */
    @Override
    public List<Evidence> evidence(LocalDate from, LocalDate until) {
        var began = touches.began(from, until).stream().map(one -> new Evidence(one.member(), Evidence.Kind.STARTED_CONTACT, one.day(), SOURCE, one.touch()));
        var met = touches.took(from, until).stream().filter(one -> one.edge() != Touch.Edge.COORDINATION)
                .map(one -> new Evidence(one.member(), Evidence.Kind.MET_MEMBER, one.day(), SOURCE, one.touch()));
        return Stream.concat(began, met).toList();
    }

    @Override
    public List<Edge> edges(LocalDate from, LocalDate until) {
        Map<Long, List<Touches.Took>> each = touches.took(from, until).stream().collect(Collectors.groupingBy(Touches.Took::touch));
        return each.values().stream().flatMap(took -> edges(took).stream()).toList();
    }

    private static List<Edge> edges(List<Touches.Took> took) {
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < took.size(); i++) {
            var one = took.get(i);
            if (one.edge() == Touch.Edge.COORDINATION) {
                edges.add(new Edge(Edge.COORDINATION, one.member(), one.day(), Edge.Strength.CONTACT));
            } else {
                took.subList(i + 1, took.size()).forEach(other -> edges.add(new Edge(one.member(), other.member(), one.day(), Edge.Strength.CONTACT)));
            }
        }
        return edges;
    }
}
