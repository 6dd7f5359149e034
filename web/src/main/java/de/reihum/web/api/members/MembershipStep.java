package de.reihum.web.api.members;

import de.reihum.members.membership.Step;
import java.time.LocalDate;

/**
 * The next step of a membership.
 *
 * @param version of the member, as it was read; may instead stand in If-Match
 * @param on first day of the new state; may lie in the future
 * @param until last day of a pause, or left out when it is open
 */
public record MembershipStep(Long version, Step step, LocalDate on, LocalDate until, LocalDate requestedOn, String decidedBy, String reason) {}
