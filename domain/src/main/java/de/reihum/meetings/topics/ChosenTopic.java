package de.reihum.meetings.topics;

/**
 * What members chose in a poll.
 *
 * @param poll its id
 */
public record ChosenTopic(long poll, String question, String topic) {}
