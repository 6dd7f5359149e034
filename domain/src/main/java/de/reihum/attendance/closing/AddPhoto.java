package de.reihum.attendance.closing;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/**
 * A picture for a meeting's report.
 *
 * @param name of the file, up to 120 characters
 * @param consent who agreed to be seen and for what, 1 to 500 characters
 * @param picture JPEG, written anew by whoever received it; up to 1,500,000 bytes
 */
public record AddPhoto(long meeting, String name, String consent, byte[] picture) {

    static final int MAX_NAME = 120;
    static final int MAX_CONSENT = 500;
    static final int MAX_BYTES = 1_500_000;

    public AddPhoto {
        name = Lines.cut(Lines.one(name), MAX_NAME);
        consent = Lines.many(consent);
        picture = picture.clone();
    }

    @Override
    public byte[] picture() {
        return picture.clone();
    }

    void check() {
        new Checks().require(!consent.isEmpty() && consent.length() <= MAX_CONSENT, "consent", "attendance.refusal.consent", MAX_CONSENT)
                .require(picture.length > 0 && picture.length <= MAX_BYTES, "picture", "attendance.refusal.photoSize").done();
    }
}
