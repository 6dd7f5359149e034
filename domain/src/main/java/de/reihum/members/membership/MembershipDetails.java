package de.reihum.members.membership;

import de.reihum.members.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a member came to belong to the network, and how it does now.
 *
 * @param version of the member; what a change must bring along
 * @param stretches latest first, also those that lie ahead
 * @param possible what can be done now
 * @param undoable whether the last step can be taken back
 */
public record MembershipDetails(long member, long version, Member.Status status, List<Stretch> stretches, OriginDetails origin, Set<Step> possible, boolean undoable) {

    /**
     * A time in one state.
     *
     * @param since a day, month or year, or empty when nobody knows
     * @param until its last day, or {@code null} when it is open
     * @param requestedOn when the member asked for it, or {@code null}
     * @param planned whether it lies ahead
     * @param current whether it is today's
     */
    public record Stretch(Member.Status status, String since, LocalDate until, LocalDate requestedOn, String decidedBy, String reason, boolean planned, boolean current) {}

    /**
     * Who brought a member, and how.
     *
     * @param openerMember the member that did, or 0
     * @param openerName its name, or empty
     */
    public record OriginDetails(Origin.Opener opener, long openerMember, String openerName, Origin.Channel channel, String remark) {

        public static final OriginDetails UNKNOWN = new OriginDetails(Origin.Opener.UNKNOWN, 0, "", Origin.Channel.UNKNOWN, "");
    }
}
