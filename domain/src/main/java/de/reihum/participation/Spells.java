package de.reihum.participation;

import de.reihum.members.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The statuses of the acting network's members, now and before. */
public interface Spells {

    void add(Spell spell);

    void remove(Spell spell);

    /** The present one of each member. */
    List<Spell> open();

    Optional<Spell> open(long member);

    /** The newest first. */
    List<Spell> of(long member);

    /** Of all members in short, the oldest first. */
    List<Past> past();

    /** A status in short. @param ended {@code null} for the present one */
    record Past(long member, Member.Kind kind, Member.Participation participation, LocalDate from, LocalDate ended) {

        /** As it is read from the database. */
        public Past(Long member, Member.Kind kind, Member.Participation participation, LocalDate from, LocalDate ended) {
            this(member.longValue(), kind, participation, from, ended);
        }
    }
}
