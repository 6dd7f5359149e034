package de.reihum.touches.outreach;

import de.reihum.members.Members;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A member that is left in peace stays so under its other name; of two rests the kept member's own counts. */
@ApplicationScoped
public class ParkingMerge implements MergeFollower, FreeTexts {

    private OutreachBook book;
    private Members members;

    protected ParkingMerge() {}

    @Inject
    public ParkingMerge(OutreachBook book, Members members) {
        this.book = book;
        this.members = members;
    }

    @Override
    public int memberMerged(long from, long into) {
        var moving = book.parking(from);
        moving.ifPresent(parking -> {
            if (book.parking(into).isPresent()) {
                book.remove(parking);
            } else {
                parking.moveTo(members.find(into).orElseThrow(NotFound::record));
            }
        });
        return moving.isPresent() ? 1 : 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return book.parking(member).stream().map(ParkingMerge::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Parking.class, List.of("reason"), parking -> new Passage(parking.id(), Set.of(parking.member().id()), "members/" + parking.member().id(), parking.member().name(), text(parking))));
    }

    private static FreeText text(Parking parking) {
        return new FreeText("touches.personal.section", "touches.personal.rest", List.of(parking.reason()), parking::rewrite);
    }

    @Override
    public int contactMerged(long from, long into) {
        return 0;
    }
}
