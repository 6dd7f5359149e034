package de.reihum.polls;

import de.reihum.members.Contact;
import de.reihum.members.PersonName;
import de.reihum.shared.EmailAddress;
import java.time.Instant;

/**
 * One member that was asked.
 *
 * @param mailedAt {@code null} while the mail waits to be sent
 * @param remindedAt {@code null} when there was no reminder
 */
public record InvitationRow(long id, long member, String memberName, String contactName, String email, Instant mailedAt, int reminders, Instant remindedAt, boolean answered) {

    /** The same with another person to write to. */
    InvitationRow to(Contact contact) {
        return new InvitationRow(id, member, memberName, contact.name(), contact.email() == null ? "" : contact.email().text(), mailedAt, reminders, remindedAt, answered);
    }

    /** As it is read from the database. */
    public InvitationRow(Long id, Long member, String memberName, String title, String firstName, String lastName, EmailAddress email, Instant mailedAt, Integer reminders,
            Instant remindedAt, Boolean answered) {
        this(id.longValue(), member.longValue(), memberName, PersonName.of(title, firstName, lastName, email), email == null ? "" : email.text(), mailedAt, reminders.intValue(),
                remindedAt, answered.booleanValue());
    }
}
