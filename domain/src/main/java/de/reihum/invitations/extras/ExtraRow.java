package de.reihum.invitations.extras;

import de.reihum.members.Contact.Channel;

/** Somebody who is invited beside the audience, as the list shows it. */
public record ExtraRow(long member, String memberName, long contact, String contactName, Channel channel) {}
