package de.reihum.participation;

import de.reihum.members.Member;
import java.time.LocalDate;

/**
 * What somebody decided against the evidence.
 *
 * @param reason empty when a list said so
 * @param by who
 * @param until the last day it holds
 * @param withdrawn {@code null} unless it was taken back earlier
 */
public record DecisionRow(long id, long version, Member.Participation participation, Decision.Origin origin, String reason, String by, LocalDate on, LocalDate until, LocalDate withdrawn) {}
