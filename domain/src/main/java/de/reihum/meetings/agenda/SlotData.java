package de.reihum.meetings.agenda;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/**
 * One thing on the agenda, as it is written.
 *
 * @param title up to 160 characters; may be empty, then the kind says it
 * @param minutes from 1 to 600
 * @param contact the speaker's id when she is a contact of a member, or 0
 * @param speaker the name of a speaker who is no contact, up to 120 characters, or empty
 * @param agreed whether the speaker has agreed to speak and to be named
 */
public record SlotData(Kind kind, String title, int minutes, long contact, String speaker, boolean agreed) {

    /** What happens. Exchange is the time that people come for; a break gives it, too. */
    public enum Kind {
        WELCOME, TOUR, TALK, DISCUSSION, NEWS, EXCHANGE, BREAK, OTHER;

        /** Whether people have time to talk to each other. */
        public boolean exchange() {
            return this == EXCHANGE || this == BREAK;
        }
    }

    private static final int MAX_TITLE = 160;
    private static final int MAX_SPEAKER = 120;
    private static final int MAX_MINUTES = 600;

    public SlotData {
        kind = kind == null ? Kind.OTHER : kind;
        title = Lines.one(title);
        speaker = contact == 0 ? Lines.one(speaker) : "";
    }

    /** Without a speaker. */
    public static SlotData of(Kind kind, String title, int minutes) {
        return new SlotData(kind, title, minutes, 0, "", false);
    }

    public boolean hasSpeaker() {
        return contact != 0 || !speaker.isEmpty();
    }

    /** The same with nobody who speaks. */
    public SlotData withoutSpeaker() {
        return new SlotData(kind, title, minutes, 0, "", false);
    }

    /** @param number from 1, which the reasons name */
    void check(Checks checks, int number) {
        checks.require(title.length() <= MAX_TITLE, "agenda", "meetings.refusal.slotTitle", number, MAX_TITLE);
        checks.require(minutes >= 1 && minutes <= MAX_MINUTES, "agenda", "meetings.refusal.slotMinutes", number, 1, MAX_MINUTES);
        checks.require(speaker.length() <= MAX_SPEAKER, "agenda", "meetings.refusal.slotSpeaker", number, MAX_SPEAKER);
        checks.require(kind != Kind.OTHER || !title.isEmpty(), "agenda", "meetings.refusal.slotNameless", number);
    }
}
