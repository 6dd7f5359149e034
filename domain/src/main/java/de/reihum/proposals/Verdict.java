package de.reihum.proposals;

import static de.reihum.proposals.Proposal.State.ACCEPTED;
import static de.reihum.proposals.Proposal.State.DECLINED;
import static de.reihum.proposals.Proposal.State.MERGED;
import static de.reihum.proposals.Proposal.State.OPEN;
import static de.reihum.proposals.Proposal.State.WITHDRAWN;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What became of a proposal, and the coordination's word on it. It is decided once, until it is open again. */
@Embeddable
public class Verdict {

    public static final int MAX_WORD = 1000;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Proposal.State state;

    @Column(name = "word")
    private String word;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "meeting")
    private long meeting;

    @Column(name = "poll")
    private long poll;

    protected Verdict() {}

    static Verdict open() {
        var verdict = new Verdict();
        verdict.clear();
        return verdict;
    }

    void accept(Decision decision) {
        decide(ACCEPTED, decision);
    }

    void ledTo(long newMeeting, long askedIn) {
        meeting = newMeeting;
        poll = askedIn;
    }

    void merge(Decision decision) {
        decide(MERGED, decision);
    }

    void decline(Decision decision) {
        new Checks().require(!decision.word().isEmpty(), "word", "proposals.refusal.wordMissing").done();
        decide(DECLINED, decision);
    }

    void withdraw(Decision decision) {
        decide(WITHDRAWN, decision);
    }

    private void decide(Proposal.State next, Decision decision) {
        expectOpen();
        new Checks().require(decision.word().length() <= MAX_WORD, "word", "proposals.refusal.word", MAX_WORD).done();
        state = next;
        word = decision.word();
        by = decision.by();
        at = decision.at();
    }

    /** It is open again, and {@link #remerge} knows what was said when it was put together. */
    void release() {
        state = OPEN;
    }

    /** As it was before it was released. */
    void remerge() {
        state = MERGED;
    }

    /** @throws RuleBroken when it is decided */
    void expectOpen() {
        if (state != OPEN) {
            throw new RuleBroken("proposals.refusal.decided");
        }
    }

    /** @throws RuleBroken when the person took it back herself */
    void reopen() {
        if (state == OPEN || state == WITHDRAWN && by.isEmpty()) {
            throw new RuleBroken("proposals.refusal.notReopened");
        }
        clear();
    }

    private void clear() {
        state = OPEN;
        word = "";
        by = "";
        at = null;
        meeting = 0;
        poll = 0;
    }

    void rewrite(UnaryOperator<String> pen) {
        word = Lines.cut(pen.apply(word), MAX_WORD);
    }

    public Proposal.State state() {
        return state;
    }

    /** To who proposed it; empty while it is open. */
    public String word() {
        return state == OPEN ? "" : word;
    }

    /** Who of the team decided; empty while it is open, and when the person took it back herself. */
    public String by() {
        return state == OPEN ? "" : by;
    }

    /** {@code null} while it is open. */
    public Instant at() {
        return state == OPEN ? null : at;
    }

    /** The meeting that was made of it, or 0. */
    public long meeting() {
        return meeting;
    }

    /** The poll in which it can be chosen, or 0. */
    public long poll() {
        return poll;
    }
}
