package de.reihum.proposals.own;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.LinkHolder;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.proposals.Decision;
import de.reihum.proposals.Origin;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.Proposals;
import de.reihum.proposals.starters.Permit;
import de.reihum.proposals.starters.ProposalLink;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lets somebody propose by her link, see what became of it, and take it back. */
@ApplicationScoped
@Transactional
public class OwnProposalService {

    /** So many may wait for a word at a time. */
    static final int MOST = 20;

    private Proposals proposals;
    private Contacts contacts;
    private Permit permit;
    private Ids ids;
    private Clock clock;

    protected OwnProposalService() {}

    @Inject
    public OwnProposalService(Proposals proposals, Contacts contacts, Permit permit, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.contacts = contacts;
        this.permit = permit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else, or she has left */
    @Requires(Permission.ANSWER)
    public OwnPage page(LinkHolder holder) {
        var contact = contact(holder);
        return new OwnPage(holder.network(), contact.language(), contact.name(), contact.member().name(), permit.may(contact), proposals.ofContact(contact.id()).stream().map(OwnPage.Row::of).toList());
    }

    /** Whether the holder of a link may propose. */
    @Requires(Permission.ANSWER)
    public boolean offers(LinkHolder holder) {
        return ProposalLink.opens(holder) && contacts.find(holder.contact()).filter(permit::may).isPresent();
    }

    /**
     * The same form sent twice counts once.
     *
     * @param form what the form is known by, or empty
     * @throws InvalidValue with a reason for each field that cannot be
     * @throws RuleBroken when she may not propose any more
     */
    @Requires(Permission.ANSWER)
    public void propose(LinkHolder holder, ProposalData data, String form) {
        var contact = contact(holder);
        if (!permit.may(contact)) {
            throw new RuleBroken("proposals.refusal.mayNot", contact.name());
        }
        var own = proposals.ofContact(contact.id()).stream().filter(one -> one.state() == State.OPEN).toList();
        if (known(own, data, form)) {
            return;
        }
        if (own.size() >= MOST) {
            throw new InvalidValue("title", "proposals.refusal.many", MOST);
        }
        proposals.add(new Proposal(ids.next(), contact.member(), contact, data, Origin.link(form, clock.instant()), LocalDate.now(clock)));
    }

    private boolean known(List<Proposal> own, ProposalData data, String form) {
        return !form.isEmpty() && proposals.sentOnce(form).isPresent() || own.stream().anyMatch(one -> one.title().equals(data.title()) && one.idea().kind() == data.kind() && one.idea().why().equals(data.why()));
    }

    /** Takes it back; twice is as once. @throws RuleBroken when it was decided meanwhile */
    @Requires(Permission.ANSWER)
    public void withdraw(LinkHolder holder, long id) {
        var contact = contact(holder);
        var proposal = proposals.lock(id).filter(one -> one.contact().filter(contact::equals).isPresent()).orElseThrow(NotFound::record);
        if (proposal.state() != State.WITHDRAWN) {
            proposal.withdraw(new Decision("", "", clock.instant()));
            proposals.release(proposal);
        }
    }

    private Contact contact(LinkHolder holder) {
        if (!ProposalLink.opens(holder)) {
            throw NotFound.record();
        }
        return contacts.find(holder.contact()).filter(Permit::present).orElseThrow(NotFound::record);
    }
}
