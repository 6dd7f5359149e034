package de.reihum.duplicates;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever is not the same as the absorbed record is not the same as the one that remains. */
@ApplicationScoped
public class DistinctionFollower implements MergeFollower {

    private Duplicates duplicates;

    protected DistinctionFollower() {}

    @Inject
    public DistinctionFollower(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        return follow(Pair.Kind.MEMBER, from.id(), into.id());
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        return follow(Pair.Kind.CONTACT, from.id(), into.id());
    }

    private int follow(Pair.Kind kind, long from, long into) {
        var all = duplicates.distinctionsOf(kind, from);
        for (var distinction : all) {
            long third = distinction.pair().one() == from ? distinction.pair().other() : distinction.pair().one();
            if (third == into || duplicates.distinction(new Pair(kind, third, into)).isPresent()) {
                duplicates.remove(distinction);
            } else {
                distinction.concern(new Pair(kind, third, into));
            }
        }
        return all.size();
    }
}
