package de.reihum.web.demo.meetings;

import de.reihum.links.LinkHolder;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.proposals.Channel;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.proposals.ProposalService.EnterProposal;
import de.reihum.proposals.deciding.AcceptProposal;
import de.reihum.proposals.deciding.DecisionService;
import de.reihum.proposals.deciding.DecisionService.DeclineProposal;
import de.reihum.proposals.deciding.DecisionService.MergeProposal;
import de.reihum.proposals.own.OwnProposalService;
import de.reihum.proposals.starters.ProposalLink;
import de.reihum.proposals.starters.StarterService;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What some members have proposed: an evening that is being planned, two who want the same, one that was declined, and some that wait. */
@ApplicationScoped
public class DemoProposals {

    private StarterService starters;
    private OwnProposalService own;
    private ProposalService proposals;
    private DecisionService deciding;
    private MemberService members;

    protected DemoProposals() {}

    @Inject
    public DemoProposals(StarterService starters, OwnProposalService own, ProposalService proposals, DecisionService deciding, MemberService members) {
        this.starters = starters;
        this.own = own;
        this.proposals = proposals;
        this.deciding = deciding;
        this.members = members;
    }

    /** Those who speak for these members may propose. */
    public void select(List<String> chosen) {
        chosen.forEach(name -> speaker(name).ifPresent(one -> starters.select(one.id())));
    }

    /** By her own link. */
    public void propose(String member, ProposalData data) {
        if (find(data.title()).isEmpty()) {
            speaker(member).ifPresent(one -> own.propose(new LinkHolder(0, "", ProposalLink.PURPOSE, one.id(), one.id()), data, ""));
        }
    }

    /** On the phone. */
    public void hear(String member, ProposalData data) {
        if (find(data.title()).isEmpty()) {
            speaker(member).ifPresent(one -> proposals.enter(new EnterProposal(one.member(), one.id(), Channel.PHONE, data)));
        }
    }

    public void accept(String title, String word) {
        open(title).ifPresent(row -> deciding.accept(new AcceptProposal(row.id(), row.version(), "", 0, 0, word)));
    }

    public void merge(String title, String into, String word) {
        open(title).ifPresent(row -> find(into).ifPresent(other -> deciding.merge(new MergeProposal(row.id(), row.version(), other.id(), word))));
    }

    public void decline(String title, String word) {
        open(title).ifPresent(row -> deciding.decline(new DeclineProposal(row.id(), row.version(), word)));
    }

    private Optional<ProposalRow> open(String title) {
        return proposals.rows(ProposalFilter.open().withText(title), Slice.first(1)).stream().findFirst();
    }

    private Optional<ProposalRow> find(String title) {
        return proposals.rows(ProposalFilter.everything().withText(title), Slice.first(1)).stream().findFirst();
    }

    private Optional<ContactDetails> speaker(String member) {
        return members.detailsOf(members.ids(MemberFilter.text(member), 1)).stream().findFirst().flatMap(MemberDetails::representative);
    }
}
