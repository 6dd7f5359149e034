package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.tasks.TaskRow;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the words of tasks are said to people, in the page's language. */
final class TaskWords {

    private TaskWords() {}

    /** How urgent it is, in a word. */
    static Badge.Word urgency(TaskRow row, LocalDate today) {
        if (!row.open()) {
            return new Badge.Word(Tone.GOOD, text("tasks.done"));
        }
        long days = ChronoUnit.DAYS.between(today, row.due());
        return days < 0 ? new Badge.Word(Tone.WRONG, text("tasks.overdue", -days)) : new Badge.Word(days == 0 ? Tone.WAITING : Tone.PLAIN, formats().fromToday(row.due(), today));
    }

    /** Where the subject is shown; empty for nothing. */
    static String path(TaskRow row) {
        return row.subject() == 0 ? "" : row.subjectKind() + "/" + row.subject();
    }

}
