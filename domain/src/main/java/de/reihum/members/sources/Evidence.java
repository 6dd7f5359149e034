package de.reihum.members.sources;

import java.time.LocalDate;

/**
 * One sign of how a member takes part.
 *
 * @param on the day it happened
 * @param source the feature that says so, e.g. {@code touches}
 * @param subject the id of the record behind it
 */
public record Evidence(long member, Kind kind, LocalDate on, String source, long subject) {

    /** Three lines, after the study's definition (Annex 6.1 C): what it gives, contacts of its own, presence at what concerns it. */
    public enum Line { GIVING, CONTACT, PRESENCE }

    /** What was seen. MISSED is a meeting that concerned the member and at which nobody of it was. */
    public enum Kind {
        TALK(Line.GIVING), HOSTING(Line.GIVING), MATERIAL(Line.GIVING), EXPERT_ANSWER(Line.GIVING), TOPIC(Line.GIVING),
        STARTED_CONTACT(Line.CONTACT), MET_MEMBER(Line.CONTACT),
        CAME(Line.PRESENCE), MISSED(Line.PRESENCE);

        private final Line line;

        Kind(Line line) {
            this.line = line;
        }

        public Line line() {
            return line;
        }
    }
}
