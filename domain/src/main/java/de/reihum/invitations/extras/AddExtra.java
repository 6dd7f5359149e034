package de.reihum.invitations.extras;

import de.reihum.members.Contact.Channel;

/**
 * Invite this member, too, together with the next ones.
 *
 * @param contact through whom; 0 for whoever speaks for the member
 * @param channel {@code null} for that person's usual way
 */
public record AddExtra(long meeting, long member, long contact, Channel channel) {}
