package de.reihum.members;

import java.util.Map;

/**
 * The members of a network in numbers, without archived ones.
 *
 * @param unreachable members without a representative who has a mail address
 */
public record MemberFigures(long all, Map<Member.Kind, Long> kinds, Map<Member.Status, Long> statuses, long unreachable) {

    public MemberFigures {
        kinds = Map.copyOf(kinds);
        statuses = Map.copyOf(statuses);
    }
}
