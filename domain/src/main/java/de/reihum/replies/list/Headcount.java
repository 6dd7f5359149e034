package de.reihum.replies.list;

import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;

/**
 * How many answered alike.
 *
 * @param persons with their guests
 */
public record Headcount(Wish wish, Seat seat, long answers, long persons) {}
