package de.reihum.polls;

import java.util.Set;

/**
 * Which polls are wanted. Empty parts do not restrict.
 *
 * @param text words that must all occur in the question, in any spelling
 */
public record PollFilter(String text, Set<Poll.State> states) {

    public PollFilter {
        text = text == null ? "" : text.strip();
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static PollFilter everything() {
        return new PollFilter("", Set.of());
    }

    public static PollFilter in(Poll.State... states) {
        return new PollFilter("", Set.of(states));
    }
}
