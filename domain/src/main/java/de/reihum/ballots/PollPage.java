package de.reihum.ballots;

import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member sees behind its link.
 *
 * @param network its name
 * @param language of the person who was asked
 * @param open whether an answer is taken now
 * @param answered whether this member has answered; an anonymous answer is final
 * @param options that are offered, and those this member chose before
 * @param chosen this member's present answer to a named poll; always empty in an anonymous one
 * @param results hidden or not, as everywhere; {@code null} when this member shall not see any yet
 * @param topic what was chosen in the end, or empty
 */
public record PollPage(String network, String language, String question, String intro, Poll.Mode mode, boolean anonymous, LocalDate endsOn, boolean open, boolean answered,
        List<PollDetails.Option> options, List<Integer> chosen, PollResults results, String topic, String word) {}
