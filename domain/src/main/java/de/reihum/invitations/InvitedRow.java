package de.reihum.invitations;

import de.reihum.members.Contact.Channel;
import de.reihum.members.PersonName;
import de.reihum.shared.EmailAddress;
import java.time.Instant;

/**
 * One member that is invited.
 *
 * @param sentAt when the mail went, the letter was made, or somebody called; {@code null} while that is to be done
 * @param told how much of the meeting's changes the reader knows, see {@link de.reihum.meetings.Meeting#sequence}
 * @param returnedAt {@code null} unless it came back
 * @param remindedAt {@code null} when there was no reminder
 */
public record InvitedRow(long id, long member, String memberName, long contact, String contactName, String email, String phone, Channel channel, Instant invitedAt, Instant sentAt, int told,
        Instant returnedAt, String returnedWhy, int reminders, Instant remindedAt, boolean answered) {

    /** As it is read from the database. */
    public InvitedRow(Long id, Long member, String memberName, Long contact, String title, String firstName, String lastName, EmailAddress email, String phone, Channel channel, Instant invitedAt,
            Instant sentAt, Integer told, Instant returnedAt, String returnedWhy, Integer reminders, Instant remindedAt, Boolean answered) {
        this(id.longValue(), member.longValue(), memberName, contact.longValue(), PersonName.of(title, firstName, lastName, email), email == null ? "" : email.text(), phone, channel, invitedAt, sentAt,
                told.intValue(), returnedAt, returnedWhy, reminders.intValue(), remindedAt, answered.booleanValue());
    }

    /** Whether the reader knows how the meeting is now. */
    public boolean knows(int sequence) {
        return told >= sequence;
    }
}
