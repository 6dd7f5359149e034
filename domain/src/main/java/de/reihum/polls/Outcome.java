package de.reihum.polls;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the members' answers led to: a topic and a word to them, which stand once they were told. */
@Embeddable
public class Outcome {

    @Column(name = "chosen")
    private Integer chosen;

    @Column(name = "word")
    private String word = "";

    @Column(name = "announced_at")
    private Instant announcedAt;

    protected Outcome() {}

    static Outcome open() {
        return new Outcome();
    }

    void choose(int option, String text) {
        if (announcedAt != null) {
            throw new RuleBroken("polls.refusal.announced");
        }
        if (text.length() > PollData.MAX_TEXT) {
            throw new InvalidValue("word", "polls.refusal.word", PollData.MAX_TEXT);
        }
        chosen = option;
        word = text.strip();
    }

    void announce(Instant now) {
        if (chosen == null || announcedAt != null) {
            throw new RuleBroken(chosen == null ? "polls.refusal.noTopic" : "polls.refusal.announced");
        }
        announcedAt = now;
    }

    public boolean announced() {
        return announcedAt != null;
    }

    /** The chosen option's number, or {@code null}. */
    public Integer chosen() {
        return chosen;
    }

    public String word() {
        return word;
    }

    public Instant announcedAt() {
        return announcedAt;
    }
}
