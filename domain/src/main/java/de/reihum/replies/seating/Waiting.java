package de.reihum.replies.seating;

/**
 * A party on the waiting list.
 *
 * @param reply the id of its answer
 * @param persons with its guests
 * @param ticket the smaller, the earlier it came
 */
public record Waiting(long reply, int persons, long ticket) {}
