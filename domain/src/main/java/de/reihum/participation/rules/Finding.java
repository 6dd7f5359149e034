package de.reihum.participation.rules;

import de.reihum.members.sources.Evidence.Line;
import java.time.LocalDate;

/**
 * What one line of evidence says.
 *
 * @param count contributions, own contacts, or meetings at which somebody was
 * @param of how many of them the rules want; for presence the meetings that concerned the member
 * @param last the newest day on which there was any, also before the year; {@code null} when there never was
 */
public record Finding(Line line, Result result, int count, int of, LocalDate last) {

    /** UNJUDGED is a line about which nothing can be said; it never counts against anybody. */
    public enum Result { MET, MISSED, UNJUDGED }

    boolean met() {
        return result == Result.MET;
    }

    boolean unjudged() {
        return result == Result.UNJUDGED;
    }
}
