package de.reihum.members.membership;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/**
 * Says who brought a member, and how.
 *
 * @param version of the member, as it was seen
 * @param openerMember the member that opened the door; 0 unless the opener is a member
 */
public record TraceOrigin(long member, long version, Origin.Opener opener, long openerMember, Origin.Channel channel, String remark) {

    public TraceOrigin {
        opener = opener == null ? Origin.Opener.UNKNOWN : opener;
        channel = channel == null ? Origin.Channel.UNKNOWN : channel;
        remark = Lines.one(remark);
    }

    void check() {
        new Checks().require(remark.length() <= 250, "remark", "members.refusal.tooLong", 250).done();
    }
}
