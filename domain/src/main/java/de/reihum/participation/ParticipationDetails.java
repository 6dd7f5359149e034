package de.reihum.participation;

import de.reihum.participation.rules.Rules;
import java.time.LocalDate;

/**
 * How far one member takes part now.
 *
 * @param from first day of the year that counts
 * @param until its last day
 * @param present {@code null} before the first judgement
 * @param decision what holds against the evidence, or {@code null}
 */
public record ParticipationDetails(long member, LocalDate from, LocalDate until, Rules rules, SpellRow present, DecisionRow decision) {}
