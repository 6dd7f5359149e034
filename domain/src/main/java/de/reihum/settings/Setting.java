package de.reihum.settings;

import de.reihum.settings.days.FederalState;
import de.reihum.settings.look.BrandColour;
import de.reihum.settings.look.MemberWord;
import de.reihum.settings.look.RoundWord;
import de.reihum.settings.look.TagColours;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import java.util.Arrays;
import java.util.Optional;

/** The key of one value, with what it may hold and what counts when nobody has said anything. */
public enum Setting {
    LANGUAGE(Section.ACCESS, Rule.oneOf("de", "en"), "de"),
    /** Whether everybody in a team needs one. */
    SECOND_FACTOR(Section.ACCESS, Rule.oneOf(YesNo.class), YesNo.NO.name()),
    MEMBER_WORD(Section.WORDS, Rule.oneOf(MemberWord.class), MemberWord.MEMBER.name()),
    ROUND_WORD(Section.WORDS, Rule.oneOf(RoundWord.class), RoundWord.STAMMTISCH.name()),
    /** See {@link TagColours}; chosen beside the tags. */
    TAG_COLOURS(Section.WORDS, TagColours::sound, ""),
    COLOUR(Section.LOOK, BrandColour::readable, BrandColour.PRODUCT),
    SENDER_NAME(Section.MAIL, Rule.line(120), ""),
    REPLY_TO(Section.MAIL, Rule.EMAIL, ""),
    SIGNATURE(Section.MAIL, Rule.text(1_000), ""),
    /** A text, or the address of a page that has it. */
    IMPRINT(Section.PUBLIC, Rule.text(6_000), ""),
    PRIVACY(Section.PUBLIC, Rule.text(12_000), ""),
    /** Who may propose or create meetings. */
    STARTERS(Section.RIGHTS, Rule.oneOf(Starters.class), Starters.COORDINATION.name()),
    /** Whose public holidays count. */
    FEDERAL_STATE(Section.MEETINGS, Rule.oneOf(FederalState.class), FederalState.UNSAID.name()),
    /** Whose answers hold a place at a meeting; guests always count with whom they come. */
    SEATS(Section.MEETINGS, Rule.oneOf(Seats.class), Seats.YES.name()),
    /** Whether everybody may see the network's dates. */
    PUBLIC_DATES(Section.MEETINGS, Rule.oneOf(YesNo.class), YesNo.NO.name()),
    /** Months for which persons are kept after their member left, or one of them was archived. */
    RETENTION(Section.KEEPING, Retention.RULE, Retention.STANDARD),
    /** Days without contact after which a member should be called, and after which it waits long and very long. */
    CALL_AFTER(Section.CALLS, Rule.number(7, 3_650), "90"),
    CALL_LATE(Section.CALLS, Rule.number(7, 3_650), "180"),
    CALL_LONG(Section.CALLS, Rule.number(7, 3_650), "365");

    /** Settings that are looked at together. */
    public enum Section { ACCESS, WORDS, LOOK, MAIL, PUBLIC, RIGHTS, MEETINGS, CALLS, KEEPING }

    private final Section section;
    private final Rule rule;
    private final String standard;

    Setting(Section section, Rule rule, String standard) {
        this.section = section;
        this.rule = rule;
        this.standard = standard;
    }

    public Section section() {
        return section;
    }

    /** What counts without a word from the platform or the network; empty for nothing. */
    public String standard() {
        return standard;
    }

    /**
     * @return the value as it is kept
     * @throws InvalidValue when the setting cannot be that; the reason's field is the setting's name
     */
    public String sound(String wanted) {
        try {
            return rule.sound(wanted == null ? "" : wanted.strip());
        } catch (InvalidValue refused) {
            throw new InvalidValue(refused.reasons().stream().map(reason -> new Reason(name(), reason.key(), reason.arguments())).toList());
        }
    }

    /** By its name, as programs write it. */
    public static Optional<Setting> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
