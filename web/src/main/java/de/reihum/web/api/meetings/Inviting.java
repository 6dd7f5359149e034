package de.reihum.web.api.meetings;

import de.reihum.members.Contact.Channel;
import de.reihum.shared.InvalidValue;
import java.util.List;

/**
 * @param version of the meeting, as it was read; may instead stand in If-Match
 * @param without ids of members that are left out
 * @param ways other ways than the usual ones
 */
public record Inviting(Long version, List<Long> without, List<OtherWay> ways) {

    public Inviting {
        without = Given.orNone("without", without);
        ways = Given.orNone("ways", ways);
    }

    /** @param member its id */
    public record OtherWay(long member, Channel channel) {

        public OtherWay {
            if (channel == null) {
                throw new InvalidValue("channel", "api.refusal.format");
            }
        }
    }
}
