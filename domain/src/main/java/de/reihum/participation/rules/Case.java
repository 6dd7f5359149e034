package de.reihum.participation.rules;

import de.reihum.members.Member;
import java.time.LocalDate;

/**
 * What is known about a member besides its evidence.
 *
 * @param since the first day of its membership, or {@code null} when it is not known
 * @param decided what the coordination decided and until when, or {@code null}
 */
public record Case(long member, Member.Status status, boolean archived, LocalDate since, Decided decided) {

    /** @param until the last day it holds */
    public record Decided(Member.Participation participation, LocalDate until) {}
}
