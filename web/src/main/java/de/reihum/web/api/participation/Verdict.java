package de.reihum.web.api.participation;

import de.reihum.members.Member;
import de.reihum.participation.DecisionService.DecideParticipation;
import java.time.LocalDate;

/**
 * What somebody decides against the evidence.
 *
 * @param participation ACTIVE, PASSIVE or PAUSED
 * @param reason for others to understand
 * @param until the last day it holds; afterwards the evidence counts again
 */
public record Verdict(Member.Participation participation, String reason, LocalDate until) {

    DecideParticipation of(long member) {
        return new DecideParticipation(member, participation, reason, until);
    }
}
