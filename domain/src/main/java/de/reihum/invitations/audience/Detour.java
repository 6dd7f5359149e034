package de.reihum.invitations.audience;

import de.reihum.members.Contact.Channel;
import java.util.Set;

/**
 * An invitation that did not arrive, and by which other ways whoever speaks for the member can be reached.
 *
 * @param why as the mail server or somebody said it, or empty
 * @param ways empty when nobody can be reached otherwise
 */
public record Detour(long invitation, long member, String memberName, String contactName, String why, Set<Channel> ways) {}
