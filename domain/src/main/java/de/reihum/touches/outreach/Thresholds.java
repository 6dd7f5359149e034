package de.reihum.touches.outreach;

import de.reihum.settings.Face;
import de.reihum.settings.Setting;
import java.util.stream.IntStream;

/**
 * After how many days without contact a member should be called, and waits long and very long; 90, 180 and 365 are what chambers work with.
 *
 * @param due the least of the three, whatever a network has written into which field
 */
public record Thresholds(int due, int late, int overlong) {

    static final Thresholds DEFAULT = of(Face.PLAIN);

    static Thresholds of(Face face) {
        var sorted = IntStream.of(face.number(Setting.CALL_AFTER), face.number(Setting.CALL_LATE), face.number(Setting.CALL_LONG)).sorted().toArray();
        return new Thresholds(sorted[0], sorted[1], sorted[2]);
    }

    Bucket bucket(int days) {
        return days >= overlong ? Bucket.LONG : days >= late ? Bucket.LATE : days >= due ? Bucket.DUE : Bucket.FRESH;
    }

    /** Since how many days at least; 0 for those about whom nothing is said. */
    public int days(Bucket bucket) {
        return switch (bucket) {
            case LONG -> overlong;
            case LATE -> late;
            case DUE -> due;
            case NEVER, FRESH -> 0;
        };
    }
}
