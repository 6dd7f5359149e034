package de.reihum.web.api.members;

import de.reihum.members.membership.Origin;

/**
 * Who brought a member, and how.
 *
 * @param version of the member, as it was read; may instead stand in If-Match
 * @param openerMember id of the member that opened the door; left out unless the opener is a member
 */
public record OriginChange(Long version, Origin.Opener opener, String openerMember, Origin.Channel channel, String remark) {}
