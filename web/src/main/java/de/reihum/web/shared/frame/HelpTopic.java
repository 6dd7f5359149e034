package de.reihum.web.shared.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The chapters of the handbook. */
public enum HelpTopic {
    FIRST_STEPS, MEMBERS, RECORD, TOUCHES, CALLS, INTRODUCTIONS, TASKS, DUPLICATES, IMPORT, MEETINGS, INVITATIONS, REPLIES, ATTENDANCE, CLOSING, SERIES, HOSTS, CALENDAR, PROPOSALS, POLLS, PARTICIPATION, PROFILE, MATRIX, SETTINGS, MAILS, TEAM, SECOND_FACTOR, DATA, PRIVACY, AUDIT, API;

    /** Below {@code help/}, and the name of its file. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<HelpTopic> about(String page) {
        if (page.startsWith("account")) {
            return Optional.of(SECOND_FACTOR);
        }
        return Entry.above(page).flatMap(Entry::help);
    }

    public static Optional<HelpTopic> at(String path) {
        return Arrays.stream(values()).filter(topic -> topic.path().equals(path)).findFirst();
    }
}
