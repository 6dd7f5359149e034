package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Touches go along when two members or two persons turn out to be one. */
@ApplicationScoped
public class TouchMerge implements MergeFollower {

    private Touches touches;
    private Clock clock;

    protected TouchMerge() {}

    @Inject
    public TouchMerge(Touches touches, Clock clock) {
        this.touches = touches;
        this.clock = clock;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moved = touches.concerning(from.id());
        moved.forEach(touch -> touch.memberMerged(from, into, clock.instant()));
        return moved.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moved = touches.withContact(from.id());
        moved.forEach(touch -> touch.contactMerged(from, into, clock.instant()));
        return moved.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("touches.merge.moves", touches.concerning(from).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("touches.merge.moves", touches.withContact(from).size());
    }
}
