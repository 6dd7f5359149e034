package de.reihum.hosting.asking;

import static de.reihum.hosting.asking.HostRequest.State.ACCEPTED;
import static de.reihum.hosting.asking.HostRequest.State.ASKED;
import static de.reihum.hosting.asking.HostRequest.State.DECLINED;
import static de.reihum.hosting.asking.HostRequest.State.GIVEN_BACK;
import static de.reihum.hosting.asking.HostRequest.State.UNANSWERED;
import static de.reihum.hosting.asking.HostRequest.State.WITHDRAWN;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Whether a company hosts, and what it said to it. Once a meeting is let go it is not taken again. */
@Embeddable
public class Commitment {

    static final int MAX_WORD = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HostRequest.State state;

    /** The meeting's id while it is asked or has agreed: only one can. */
    @Column(name = "held_meeting")
    private Long holds;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** From the company. */
    @Column(name = "word")
    private String word;

    protected Commitment() {}

    static Commitment asked(long meeting) {
        var commitment = new Commitment();
        commitment.state = ASKED;
        commitment.holds = meeting;
        commitment.word = "";
        return commitment;
    }

    /** @throws RuleBroken when it is not asked any more */
    void accept(String said, Instant now) {
        answer(ASKED, ACCEPTED, said, now);
    }

    /** @throws RuleBroken when it is not asked any more */
    void decline(String said, Instant now) {
        answer(ASKED, DECLINED, said, now);
    }

    /** @throws RuleBroken when it has not agreed */
    void giveBack(String said, Instant now) {
        answer(ACCEPTED, GIVEN_BACK, said, now);
    }

    private void answer(HostRequest.State wanted, HostRequest.State next, String said, Instant now) {
        if (state != wanted) {
            throw new RuleBroken("hosting.refusal.state." + state);
        }
        var tidy = Lines.many(said);
        new Checks().require(tidy.length() <= MAX_WORD, "word", "hosting.refusal.tooLong", MAX_WORD).done();
        word = tidy;
        answeredAt = now;
        become(next);
    }

    /** The time for an answer is over. @return whether it was waited for */
    boolean end() {
        boolean waited = state == ASKED;
        if (waited) {
            become(UNANSWERED);
        }
        return waited;
    }

    /** Nothing is wanted any more. */
    void withdraw() {
        if (state.holds()) {
            become(WITHDRAWN);
        }
    }

    private void become(HostRequest.State next) {
        state = next;
        holds = next.holds() ? holds : null;
    }

    void rewrite(UnaryOperator<String> pen) {
        word = pen.apply(word);
    }

    HostRequest.State state() {
        return state;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String word() {
        return word;
    }
}
