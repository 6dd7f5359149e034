package de.reihum.exchange;

import de.reihum.members.MemberDetails;
import de.reihum.members.business.Premises;
import de.reihum.members.membership.MembershipDetails.OriginDetails;

/** A member as it is written into a file. */
public record ExportedMember(MemberDetails member, OriginDetails origin, Premises premises) {}
