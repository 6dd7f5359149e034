package de.reihum.proposals.traces;

import de.reihum.jobs.Outbox;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposals;
import de.reihum.proposals.starters.Proposers;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals go along when members or persons become one; when a person is forgotten her member's wish stays, without her. */
@ApplicationScoped
public class ProposalTraces implements MergeFollower, PersonalData, FreeTexts {

    private static final String SECTION = "proposals.personal.section";

    private Proposals proposals;
    private Proposers proposers;
    private Outbox outbox;

    protected ProposalTraces() {}

    @Inject
    public ProposalTraces(Proposals proposals, Proposers proposers, Outbox outbox) {
        this.proposals = proposals;
        this.proposers = proposers;
        this.outbox = outbox;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moving = proposals.ofMember(from.id());
        moving.forEach(proposal -> proposal.belongTo(into));
        return moving.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moving = proposals.ofContact(from.id());
        moving.forEach(proposal -> proposal.proposedBy(into));
        proposers.of(from.id()).ifPresent(one -> {
            if (proposers.of(into.id()).isPresent()) {
                proposers.remove(one);
            } else {
                one.becomes(into);
            }
        });
        return moving.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("proposals.merge.moves", proposals.ofMember(from).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("proposals.merge.moves", proposals.ofContact(from).size());
    }

    @Override
    public List<Item> about(long contact) {
        var selected = proposers.of(contact).map(one -> new Item(SECTION, "proposals.personal.selected", Boolean.TRUE.toString())).stream();
        return Stream.concat(selected, proposals.ofContact(contact).stream().flatMap(ProposalTraces::items)).toList();
    }

    private static Stream<Item> items(Proposal one) {
        return Stream.of(new Item(SECTION, "proposals.personal.title", one.title()), new Item(SECTION, "proposals.personal.why", one.idea().why()),
                new Item(SECTION, "proposals.personal.proposedAt", one.origin().proposedAt().toString()), new Item(SECTION, "proposals.personal.named", Boolean.toString(one.idea().named())),
                new Item(SECTION, "proposals.personal.word", one.verdict().word())).filter(item -> !item.value().isEmpty());
    }

    @Override
    public List<Reason> kept(long contact) {
        return Reason.counted("proposals.personal.kept", proposals.ofContact(contact).size());
    }

    @Override
    public List<Reason> forget(long contact) {
        var kept = kept(contact);
        var hers = proposals.ofContact(contact);
        outbox.forget(Stream.concat(hers.stream().map(Proposal::id), Stream.of(contact)).collect(Collectors.toSet()));
        hers.forEach(Proposal::forgetContact);
        proposers.of(contact).ifPresent(proposers::remove);
        return kept;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Proposal.class, List.of("idea.title", "idea.why", "verdict.word"),
                one -> new Passage(one.id(), Set.of(one.member().id()), "proposals/" + one.id(), one.auditName(), text(one))));
    }

    @Override
    public List<FreeText> with(long member) {
        return proposals.ofMember(member).stream().map(ProposalTraces::text).toList();
    }

    private static FreeText text(Proposal one) {
        return new FreeText(SECTION, "proposals.personal.title", List.of(one.title(), one.idea().why(), one.verdict().word()), one::rewrite);
    }
}
