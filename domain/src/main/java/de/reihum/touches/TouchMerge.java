package de.reihum.touches;

import de.reihum.members.Contacts;
import de.reihum.members.Members;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Touches go along when two members or two persons turn out to be one. */
@ApplicationScoped
public class TouchMerge implements MergeFollower {

    private Touches touches;
    private Members members;
    private Contacts contacts;
    private Clock clock;

    protected TouchMerge() {}

    @Inject
    public TouchMerge(Touches touches, Members members, Contacts contacts, Clock clock) {
        this.touches = touches;
        this.members = members;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public int memberMerged(long from, long into) {
        var old = members.find(from).orElseThrow(NotFound::record);
        var kept = members.find(into).orElseThrow(NotFound::record);
        var moved = touches.concerning(from);
        moved.forEach(touch -> touch.memberMerged(old, kept, clock.instant()));
        return moved.size();
    }

    @Override
    public int contactMerged(long from, long into) {
        var old = contacts.find(from).orElseThrow(NotFound::record);
        var kept = contacts.find(into).orElseThrow(NotFound::record);
        var moved = touches.withContact(from);
        moved.forEach(touch -> touch.contactMerged(old, kept, clock.instant()));
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
