package de.reihum.members.merged;

import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Links that were mailed to one spelling of a person open for the other one too. Whether the mailbox stayed the same was looked at before. */
@ApplicationScoped
public class LinkFollower implements MergeFollower {

    private PersonalLinks links;

    protected LinkFollower() {}

    @Inject
    public LinkFollower(PersonalLinks links) {
        this.links = links;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        return 0;
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var open = links.ofContacts(List.of(from.id()));
        open.forEach(link -> link.handTo(into.id()));
        return open.size();
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("members.merge.links", links.ofContacts(List.of(from)).size());
    }
}
