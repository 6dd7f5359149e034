package de.reihum.members;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One member as its page needs it.
 *
 * @param version what a change must bring along
 * @param size {@code null} when the number of employees is not known
 * @param participation {@code null} before the first judgement
 * @param archivedAt {@code null} while it is in use
 * @param contacts all of them, also the archived ones, but nobody who was forgotten
 */
public record MemberDetails(long id, long version, MemberData data, Employees.Size size, Member.Participation participation, Instant changedAt, Instant archivedAt,
        List<ContactDetails> contacts) {

    public boolean archived() {
        return archivedAt != null;
    }

    /** Whether nothing but its own data can have changed in between. */
    public boolean onlyRevisedSince(MemberDetails before) {
        return id == before.id && participation == before.participation && Objects.equals(archivedAt, before.archivedAt) && contacts.equals(before.contacts);
    }

    public boolean renamedSince(MemberDetails before) {
        return !data.name().equals(before.data.name());
    }

    public Optional<ContactDetails> representative() {
        return contacts.stream().filter(contact -> !contact.archived() && contact.data().roles().contains(Contact.Role.REPRESENTATIVE)).findFirst();
    }
}
