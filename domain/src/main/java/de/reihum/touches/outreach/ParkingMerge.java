package de.reihum.touches.outreach;

import de.reihum.members.Members;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A member that is left in peace stays so under its other name; of two rests the kept member's own counts. */
@ApplicationScoped
public class ParkingMerge implements MergeFollower {

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
    public int contactMerged(long from, long into) {
        return 0;
    }
}
