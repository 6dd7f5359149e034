package de.reihum.invitations;

import de.reihum.members.Contact.Channel;
import java.util.Map;
import java.util.Set;

/**
 * Invite everybody in the meeting's audience who is not invited yet.
 *
 * @param version of the meeting, as it was seen
 * @param more members beside the audience
 * @param without members that are left out
 * @param channels another way than the usual one, by member
 */
public record SendInvitations(long meeting, long version, Set<Long> more, Set<Long> without, Map<Long, Channel> channels) {

    public SendInvitations {
        more = Set.copyOf(more);
        without = Set.copyOf(without);
        channels = Map.copyOf(channels);
    }

    public static SendInvitations everybody(long meeting, long version) {
        return new SendInvitations(meeting, version, Set.of(), Set.of(), Map.of());
    }
}
