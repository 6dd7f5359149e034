package de.reihum.hosting.asking;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One company that was asked to host a meeting.
 *
 * @param contact 0, and its name empty, when it was agreed by word of mouth or the person is forgotten
 * @param by who asked
 * @param answeredAt {@code null} without an answer
 * @param word what the company said, or empty
 */
public record RequestRow(long id, long version, long member, String memberName, long contact, String contactName, HostRequest.State state, String by, Instant askedAt, LocalDate answerBy,
        Instant answeredAt, String word) {}
