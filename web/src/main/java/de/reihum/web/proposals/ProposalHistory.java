package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.shared.Slice;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** On a member's page: what it proposed, and what became of it. */
@ApplicationScoped
public class ProposalHistory implements TimelineSource {

    private static final int LATELY = 50;

    private ProposalService proposals;
    private Actor actor;

    protected ProposalHistory() {}

    @Inject
    public ProposalHistory(ProposalService proposals, Actor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return of(member.id()).map(ProposalHistory::entry).toList();
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        return of(contact.member()).filter(row -> row.contact() == contact.id()).map(ProposalHistory::entry).toList();
    }

    private Stream<ProposalRow> of(long member) {
        return actor.may(Permission.MEETINGS_READ) ? proposals.rows(ProposalFilter.everything().withMember(member), Slice.first(LATELY)).stream() : Stream.of();
    }

    private static Entry entry(ProposalRow row) {
        return new Entry(row.proposedAt(), row.contactName(), text("proposals.history." + row.kind(), row.title()), Stream.of(ProposalWords.state(row.state()), row.word()).filter(line -> !line.isEmpty()).toList());
    }
}
