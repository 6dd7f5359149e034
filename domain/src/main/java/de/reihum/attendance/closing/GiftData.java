package de.reihum.attendance.closing;

import de.reihum.shared.Lines;

/**
 * What a member gave to a meeting.
 *
 * @param line what it was about, up to 200 characters, or empty
 */
public record GiftData(long member, Gift.Kind kind, String line) {

    static final int MAX_LINE = 200;

    public GiftData {
        kind = kind == null ? Gift.Kind.MATERIAL : kind;
        line = Lines.one(line);
    }
}
