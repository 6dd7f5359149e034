package de.reihum.ballots;

import de.reihum.polls.PollData;
import java.time.Instant;

/**
 * A poll that is told as if it had been sent already.
 *
 * @param sent when, in the past; {@code null} for a draft
 * @param quiet of how many members one has not answered; at least 2
 * @param chosen number of the topic it was closed with, 0 while it is open
 * @param word to the members about the topic
 */
public record TellPoll(PollData data, Instant sent, int quiet, int chosen, String word) {}
