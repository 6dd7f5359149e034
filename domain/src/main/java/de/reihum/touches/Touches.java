package de.reihum.touches;

import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The acting network's touches. */
public interface Touches {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("day", "channel", "edge", "who", "line", "author");

    void add(Touch touch);

    /** With its parties. */
    Optional<Touch> find(long id);

    /** Without a wish the latest first. @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<TouchRow> rows(TouchFilter filter, Slice slice);

    long count(TouchFilter filter);

    /** Rows and their number at once. */
    Part<TouchRow> part(TouchFilter filter, Slice slice);

    /** In which the member took part or which it began, archived ones too, with their parties. */
    List<Touch> concerning(long member);

    /** In which the contact took part, archived ones too, with their parties. */
    List<Touch> withContact(long contact);

    /** Those that count and took place from the first to the last day, one line for each member that took part. */
    List<Took> took(LocalDate from, LocalDate until);

    /** Those that count and were begun by a member. */
    List<Began> began(LocalDate from, LocalDate until);

    /** The members in use by name, to choose from. */
    List<Name> members();

    /** A member took part. */
    record Took(long touch, LocalDate day, Touch.Edge edge, long member) {

        /** As it is read from the database. */
        public Took(Long touch, LocalDate day, Touch.Edge edge, Long member) {
            this(touch.longValue(), day, edge, member.longValue());
        }
    }

    /** A member began it. */
    record Began(long touch, LocalDate day, long member) {

        /** As it is read from the database. */
        public Began(Long touch, LocalDate day, Long member) {
            this(touch.longValue(), day, member.longValue());
        }
    }

    /** What a member is called. */
    record Name(long member, String name) {

        /** As it is read from the database. */
        public Name(Long member, String name) {
            this(member.longValue(), name);
        }
    }
}
