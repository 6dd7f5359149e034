package de.reihum.proposals.deciding;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.proposals.Decision;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposals;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The coordination decides about a proposal, and may take that back. Whoever proposed it is told. */
@ApplicationScoped
@Transactional
public class DecisionService {

    /** @param version as it was seen @param word to who proposed it; nobody hears a bare no */
    public record DeclineProposal(long id, long version, String word) {}

    /** @param version as it was seen @param into the other one @param word to who proposed it, or empty */
    public record MergeProposal(long id, long version, long into, String word) {}

    private Proposals proposals;
    private Sequel sequel;
    private News news;
    private Actor actor;
    private Clock clock;

    protected DecisionService() {}

    @Inject
    public DecisionService(Proposals proposals, Sequel sequel, News news, Actor actor, Clock clock) {
        this.proposals = proposals;
        this.sequel = sequel;
        this.news = news;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Makes the draft of a meeting of it, or something to choose in the draft of a poll.
     *
     * @return the meeting's id, or 0
     * @throws de.reihum.shared.Conflict when somebody else was faster
     */
    @Requires(Permission.MEETINGS_WRITE)
    public long accept(AcceptProposal command) {
        var proposal = seen(command.id(), command.version());
        proposal.accept(decision(command.word()));
        long meeting = command.poll() == 0 ? sequel.meeting(proposal, command) : 0;
        if (command.poll() != 0) {
            sequel.ask(proposal, command.poll());
        }
        proposal.ledTo(meeting, command.poll());
        news.tell(proposal);
        return meeting;
    }

    /** Puts it together with another one that wants the same; whoever proposed it stays a voice for that. */
    @Requires(Permission.MEETINGS_WRITE)
    public void merge(MergeProposal command) {
        // in one order: two who put the same together the other way round wait for each other only so
        proposals.lock(Math.min(command.id(), command.into()));
        var other = proposals.lock(command.into()).orElseThrow(NotFound::record);
        var proposal = seen(command.id(), command.version());
        proposal.merge(other, decision(command.word()));
        news.tell(proposal);
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void decline(DeclineProposal command) {
        var proposal = seen(command.id(), command.version());
        proposal.decline(decision(command.word()));
        news.tell(proposal);
    }

    /** Takes it back for who proposed it; nobody is told, and those that were put together with it wait for a word again. */
    @Requires(Permission.MEETINGS_WRITE)
    public void withdraw(long id, long version) {
        var proposal = seen(id, version);
        proposal.withdraw(decision(""));
        proposals.release(proposal);
    }

    /**
     * As if nothing had been decided: mails that are still to go stay here, what was made of it goes, and those that waited for a word since it was taken back go with it again.
     *
     * @throws de.reihum.shared.RuleBroken when more has become of it than a draft, or the person took it back herself
     */
    @Requires(Permission.MEETINGS_WRITE)
    public void reopen(long id) {
        var proposal = proposals.lock(id).orElseThrow(NotFound::record);
        news.takeBack(proposal);
        var verdict = proposal.verdict();
        if (verdict.meeting() != 0) {
            // the meeting's followers open the proposal
            sequel.drop(verdict.meeting());
            return;
        }
        if (verdict.poll() != 0) {
            sequel.askNoMore(proposal, verdict.poll());
        }
        proposal.reopen();
        proposals.remerge(proposal);
    }

    private Decision decision(String word) {
        return new Decision(word, actor.identity().name(), clock.instant());
    }

    private Proposal seen(long id, long version) {
        var proposal = proposals.lock(id).orElseThrow(NotFound::record);
        proposal.expect(version);
        return proposal;
    }
}
