package de.reihum.web.api.meetings;

import de.reihum.members.Contact.Channel;
import java.util.List;

/**
 * @param version of the meeting, as it was read; may instead stand in If-Match
 * @param without ids of members that are left out
 * @param ways other ways than the usual ones
 */
public record Inviting(Long version, List<Long> without, List<OtherWay> ways) {

    /** @param member its id */
    public record OtherWay(long member, Channel channel) {}
}
