package de.reihum.participation;

import de.reihum.members.Member;
import de.reihum.participation.rules.Finding;
import de.reihum.participation.rules.Judgement;
import java.time.LocalDate;
import java.util.List;

/**
 * One status of a member and its reasons.
 *
 * @param participation {@code null} while it was no member
 * @param from its first day
 * @param ended the day the next one began; {@code null} for the present one
 * @param until the last day of a decision or of the time after joining, or {@code null}
 * @param wanted lines that had to be met
 * @param ruleVersion 0 for the defaults
 * @param began what the evidence said on the first day
 * @param latest what it said last
 * @param judged the day of the latest
 */
public record SpellRow(long id, Member.Participation participation, Judgement.Cause cause, LocalDate from, LocalDate ended, LocalDate until, int wanted, int ruleVersion,
        List<Finding> began, List<Finding> latest, LocalDate judged) {}
