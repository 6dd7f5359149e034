package de.reihum.members;

import de.reihum.members.business.Section;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.PartialDate;
import java.time.Instant;
import java.util.List;

/**
 * One member as a list needs it.
 *
 * @param participation {@code null} before the first judgement
 * @param employees as it was written, or empty
 * @param size {@code null} when the number of employees is not known
 * @param section by WZ 2008, or {@code null}
 * @param joinedOn {@code 2019}, {@code 2019-11}, {@code 2019-11-03} or empty
 * @param contact name of the representative, or empty
 * @param email of the representative, or empty
 */
public record MemberRow(long id, long version, String name, Member.Kind kind, Member.Status status, Member.Participation participation, String employees, Employees.Size size,
        String sector, Section section, String postcode, String town, String joinedOn, List<String> tags, String contact, String email, Instant changedAt, boolean archived) {

    /** By id alone: a grid asks often, and no two rows of a list have the same. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** As it is read from the database, in the order of the query's columns. */
    public MemberRow(Long id, Long version, String name, Member.Kind kind, Member.Status status, Member.Participation participation, Employees employees, Employees.Size size,
            String sector, Section section, String postcode, String town, PartialDate joinedOn, String tags, String title, String firstName, String lastName, EmailAddress email, Instant changedAt, Instant archivedAt) {
        this(id.longValue(), version.longValue(), name, kind, status, participation, employees == null ? "" : employees.text(), size, sector, section, postcode, town,
                joinedOn == null ? "" : joinedOn.text(), Tags.read(tags), PersonName.of(title, firstName, lastName, email), email == null ? "" : email.text(), changedAt, archivedAt != null);
    }
}
