package de.reihum.invitations;

import de.reihum.members.Contact.Channel;
import java.time.Instant;

/**
 * What a member was invited to, for its history.
 *
 * @param sentAt {@code null} while it was not done
 * @param returnedAt {@code null} unless it came back
 */
public record MemberInvitation(long meeting, String title, Channel channel, Instant invitedAt, Instant sentAt, Instant returnedAt, int reminders, Instant remindedAt, boolean answered) {}
