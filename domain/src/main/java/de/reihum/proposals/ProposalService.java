package de.reihum.proposals;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Shows proposals to the team, and takes and corrects those that were told. */
@ApplicationScoped
@Transactional
public class ProposalService {

    /** @param contact who told it, or 0 @param channel a link counts as a talk */
    public record EnterProposal(long member, long contact, Channel channel, ProposalData data) {}

    /** @param version as it was seen @param told as it should have been written down */
    public record ChangeProposal(long id, long version, EnterProposal told) {}

    private Proposals proposals;
    private Members members;
    private Contacts contacts;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected ProposalService() {}

    @Inject
    public ProposalService(Proposals proposals, Members members, Contacts contacts, Actor actor, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.members = members;
        this.contacts = contacts;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was heard on the phone or elsewhere. @return the proposal's id */
    @Requires(Permission.MEETINGS_WRITE)
    public long enter(EnterProposal command) {
        var member = member(command);
        var proposal = new Proposal(ids.next(), member, contact(command, member), command.data(), Origin.told(command.channel(), actor.identity().name(), clock.instant()), LocalDate.now(clock));
        proposals.add(proposal);
        return proposal.id();
    }

    /** What a member wrote down itself stays as it is. @throws de.reihum.shared.Conflict when somebody else has changed it meanwhile */
    @Requires(Permission.MEETINGS_WRITE)
    public void change(ChangeProposal command) {
        var proposal = proposals.lock(command.id()).orElseThrow(NotFound::record);
        proposal.expect(command.version());
        var told = command.told();
        var member = member(told);
        proposal.correct(new Told(member, contact(told, member), told.channel(), told.data()), LocalDate.now(clock));
    }

    private Member member(EnterProposal told) {
        return members.find(told.member()).orElseThrow(NotFound::record);
    }

    private Contact contact(EnterProposal told, Member member) {
        return told.contact() == 0 ? null : contacts.find(told.contact()).filter(one -> one.member().equals(member)).orElseThrow(NotFound::record);
    }

    @Requires(Permission.MEETINGS_READ)
    public ProposalDetails details(long id) {
        var one = proposals.find(id).orElseThrow(NotFound::record);
        var followers = proposals.followers(id).toList();
        var verdict = one.verdict();
        return new ProposalDetails(one.id(), one.version(), one.idea().data(), one.state(), one.member().id(), one.member().name(), one.contact().map(Contact::id).orElse(0L), one.contact().map(Contact::name).orElse(""),
                one.origin().channel(), one.origin().enteredBy(), one.origin().proposedAt(), verdict.word(), verdict.by(), verdict.at(), verdict.meeting(), verdict.poll(),
                one.into().map(Proposal::id).orElse(0L), one.into().map(Proposal::title).orElse(""), followers.stream().map(ProposalService::voice).toList(),
                (int) Stream.concat(Stream.of(one), followers.stream()).map(Proposal::member).distinct().count(),
                one.contact().filter(Contact::reachable).isPresent(), one.contact().map(Contact::language).orElse(""));
    }

    private static ProposalDetails.Voice voice(Proposal one) {
        return new ProposalDetails.Voice(one.id(), one.title(), one.member().id(), one.member().name());
    }

    @Requires(Permission.MEETINGS_READ)
    public List<ProposalRow> rows(ProposalFilter filter, Slice slice) {
        var rows = proposals.rows(filter, slice);
        if (rows.isEmpty()) {
            return rows;
        }
        var voices = new Voices(proposals.merged());
        return rows.stream().map(row -> row.heard(voices.members(row.id(), row.member()).size())).toList();
    }

    /** For a file that leaves the network. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<ProposalRow> exported(ProposalFilter filter, Slice slice) {
        return rows(filter, slice);
    }

    @Requires(Permission.MEETINGS_READ)
    public long count(ProposalFilter filter) {
        return proposals.count(filter);
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.MEETINGS_READ)
    public Part<ProposalRow> part(ProposalFilter filter, Slice slice) {
        return Part.of(slice, rows(filter, slice), () -> proposals.count(filter));
    }

    /** Those who have proposed anything, by name. */
    @Requires(Permission.MEETINGS_READ)
    public List<ProposingMember> members() {
        return proposals.members();
    }

    /** What this meeting was made of, if it was. */
    @Requires(Permission.MEETINGS_READ)
    public List<ProposalDetails> ofMeeting(long meeting) {
        return proposals.ofMeeting(meeting).stream().map(one -> details(one.id())).toList();
    }
}
