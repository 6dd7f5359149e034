package de.reihum.team.handover;

import de.reihum.accounts.leaving.GivableEnds;
import de.reihum.accounts.leaving.LooseEnds;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a leaver looks after, point by point, as the features tell it. */
@ApplicationScoped
class Checklist {

    private Iterable<LooseEnds> sources;

    protected Checklist() {}

    @Inject
    Checklist(@Any Instance<LooseEnds> sources) {
        this((Iterable<LooseEnds>) sources);
    }

    Checklist(Iterable<LooseEnds> sources) {
        this.sources = sources;
    }

    /** The notes come last. */
    List<Point> points(HandOver handOver) {
        var points = new ArrayList<Point>();
        for (var source : sources) {
            var left = source.of(handOver.account(), handOver.name());
            points.add(new Point(source.kind(), left.isEmpty() || handOver.settled().contains(source.kind()), source instanceof GivableEnds, left));
        }
        points.sort(Comparator.comparing(Point::kind).reversed());
        points.add(new Point(Point.NOTES, !handOver.notes().isEmpty(), false, List.of()));
        return points;
    }

    /** @throws NotFound when there is no such point */
    LooseEnds source(String kind) {
        return StreamSupport.stream(sources.spliterator(), false).filter(source -> source.kind().equals(kind)).findFirst().orElseThrow(NotFound::record);
    }

    /** @throws NotFound when what is behind the point cannot be given */
    GivableEnds givable(String kind) {
        if (source(kind) instanceof GivableEnds ends) {
            return ends;
        }
        throw NotFound.record();
    }
}
