package de.reihum.duplicates.merge;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;

/** All features that hold something about members or contacts. */
@ApplicationScoped
public class Followers {

    private Iterable<MergeFollower> all;

    protected Followers() {}

    @Inject
    public Followers(@Any Instance<MergeFollower> all) {
        this.all = all;
    }

    public Followers(Iterable<MergeFollower> all) {
        this.all = all;
    }

    int members(Member from, Member into) {
        return StreamSupport.stream(all.spliterator(), false).mapToInt(one -> one.memberMerged(from, into)).sum();
    }

    int contacts(Contact from, Contact into) {
        return StreamSupport.stream(all.spliterator(), false).mapToInt(one -> one.contactMerged(from, into)).sum();
    }

    List<Reason> memberForecast(long from, long into) {
        return StreamSupport.stream(all.spliterator(), false).flatMap(one -> one.memberForecast(from, into).stream()).toList();
    }

    List<Reason> contactForecast(long from, long into) {
        return StreamSupport.stream(all.spliterator(), false).flatMap(one -> one.contactForecast(from, into).stream()).toList();
    }
}
