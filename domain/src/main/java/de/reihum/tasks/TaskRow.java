package de.reihum.tasks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One task as a list needs it.
 *
 * @param subjectKind see {@link Subject#kind}
 * @param subject 0 for nothing
 * @param member the member it concerns, 0 for none
 * @param doneAt {@code null} while it is open
 */
public record TaskRow(long id, long version, String text, LocalDate due, long owner, String ownerName, String subjectKind, long subject, String subjectName, long member, String comment,
        Instant doneAt) {

    /** As it is read from the database, in the order of the query's columns. */
    public TaskRow(Long id, Long version, String text, LocalDate due, Long owner, String ownerName, String subjectKind, Long subject, String subjectName, Long member, String comment,
            Instant doneAt) {
        this(id.longValue(), version.longValue(), text, due, owner.longValue(), ownerName, subjectKind, subject.longValue(), subjectName, member == null ? 0 : member, comment, doneAt);
    }

    public boolean open() {
        return doneAt == null;
    }

    public boolean overdue(LocalDate today) {
        return open() && due.isBefore(today);
    }
}
