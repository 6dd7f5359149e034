package de.reihum.participation;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.shared.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The acting network's members as the judgement sees them, and its result as lists of members show it. */
public interface Census {

    /** All members, archived ones too. */
    List<Entry> all();

    /** To refer to it. */
    Optional<Member> member(long id);

    /** Writes the status into the members' rows without making new versions of them. */
    void write(Member.Participation participation, Collection<Long> members);

    /** One member in short. @param since the first day its present membership can have begun, or {@code null} @param size and section of WZ 2008 {@code null} when they are not known */
    record Entry(long id, Member.Kind kind, Member.Status status, boolean archived, LocalDate since, Employees.Size size, Section section, Member.Participation participation) {

        /** As it is read from the database. */
        public Entry(Long id, Member.Kind kind, Member.Status status, Instant archivedAt, PartialDate joinedOn, Employees.Size size, Section section, Member.Participation participation) {
            this(id.longValue(), kind, status, archivedAt != null, joinedOn == null ? null : joinedOn.from(), size, section, participation);
        }

        /** @param day since when it belongs to the network without a break */
        public Entry withSince(LocalDate day) {
            return new Entry(id, kind, status, archived, day, size, section, participation);
        }
    }
}
