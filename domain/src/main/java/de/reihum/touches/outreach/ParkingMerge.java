package de.reihum.touches.outreach;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A member that is left in peace stays so under its other name; of two rests the kept member's own counts. */
@ApplicationScoped
public class ParkingMerge implements MergeFollower, FreeTexts {

    private OutreachBook book;

    protected ParkingMerge() {}

    @Inject
    public ParkingMerge(OutreachBook book) {
        this.book = book;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moving = book.parking(from.id());
        moving.ifPresent(parking -> {
            if (book.parking(into.id()).isPresent()) {
                book.remove(parking);
            } else {
                parking.moveTo(into);
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
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return book.parking(from).isEmpty() ? List.of() : List.of(Reason.of("", book.parking(into).isPresent() ? "touches.merge.parkingStays" : "touches.merge.parking"));
    }
}
