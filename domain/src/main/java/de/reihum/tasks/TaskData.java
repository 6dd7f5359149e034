package de.reihum.tasks;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done.
 *
 * @param text 1 to 300 characters
 * @param due the day on which it should be done
 * @param owner the account of somebody in the team; 0 for the acting person
 * @param subjectKind what it is about, see {@link Subject#kind}, or empty
 * @param subject its id, 0 for nothing
 * @param comment up to 2,000 characters, or empty
 */
public record TaskData(String text, LocalDate due, long owner, String subjectKind, long subject, String comment) {

    public static final int MAX_TEXT = 300;
    public static final int MAX_COMMENT = 2000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public TaskData {
        text = Lines.one(text);
        subjectKind = Lines.one(subjectKind);
        comment = Lines.many(comment);
    }

    /** Why this can be no task; empty when it can. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    void check() {
        new Checks().require(!text.isEmpty() && text.length() <= MAX_TEXT, "text", "tasks.refusal.text", MAX_TEXT)
                .require(due != null && due.getYear() >= FIRST_YEAR && due.getYear() <= LAST_YEAR, "due", "tasks.refusal.due")
                .require(comment.length() <= MAX_COMMENT, "comment", "tasks.refusal.comment", MAX_COMMENT).done();
    }
}
