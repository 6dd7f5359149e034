package de.reihum.meetings.advice;

import de.reihum.shared.Reason;

/**
 * Something that experience says against a meeting as it is planned. It forbids nothing.
 *
 * @param why as a message
 */
public record Warning(Kind kind, Reason why) {

    /** What it is about. */
    public enum Kind { NO_EXCHANGE, TOO_LONG, AGENDA_LONGER, START, HOLIDAY, CLASH, NOT_AGREED }

    static Warning of(Kind kind, String key, Object... arguments) {
        return new Warning(kind, Reason.of("", key, arguments));
    }
}
