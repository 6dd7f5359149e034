package de.reihum.polls;

import java.time.Instant;
import java.util.List;

/**
 * One poll with all that its page shows beside the results.
 *
 * @param topic the chosen option's number, or 0
 * @param word to the members, or empty
 * @param remindable how many can be reminded right now
 * @param remindableFrom when the next reminder can be sent; {@code null} when none can be sent any more
 */
public record PollDetails(long id, long version, PollData data, Poll.State state, Instant sentAt, Instant closedAt, List<Option> options, int topic, String word, Instant announcedAt,
        Turnout turnout, long remindable, Instant remindableFrom) {

    /** @param number from 1, never changes */
    public record Option(int number, String text, boolean retired) {

        public static Option of(PollOption option) {
            return new Option(option.number(), option.text(), option.retired());
        }
    }

    /** The chosen topic's text, or empty. */
    public String topicText() {
        return options.stream().filter(option -> option.number() == topic).map(Option::text).findFirst().orElse("");
    }
}
