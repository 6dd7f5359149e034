package de.reihum.settings;

import de.reihum.settings.look.BrandColour;
import de.reihum.settings.look.MemberWord;
import de.reihum.settings.look.RoundWord;
import de.reihum.settings.look.TagColours;
import de.reihum.settings.look.Words;
import java.util.Map;

/**
 * What everybody sees who meets a network by page or mail.
 *
 * @param network its name; empty outside of networks
 * @param logo address of the picture from the product's root, without a slash in front; empty for none
 */
public record Face(String network, String logo, Map<Setting, String> values) {

    /** Nobody has said anything. */
    public static final Face PLAIN = new Face("", "", new Layers().values());

    public Face {
        values = Map.copyOf(values);
    }

    public String text(Setting setting) {
        return values.get(setting);
    }

    public BrandColour colour() {
        return BrandColour.parse(text(Setting.COLOUR));
    }

    /** Whether the colour is another than Reihum's. */
    public boolean coloured() {
        return !BrandColour.PRODUCT.equals(text(Setting.COLOUR));
    }

    public MemberWord memberWord() {
        return MemberWord.valueOf(text(Setting.MEMBER_WORD));
    }

    public RoundWord roundWord() {
        return RoundWord.valueOf(text(Setting.ROUND_WORD));
    }

    public TagColours tagColours() {
        return TagColours.parse(values.getOrDefault(Setting.TAG_COLOURS, ""));
    }

    /** How its texts speak. */
    public Words words() {
        return new Words(memberWord(), roundWord());
    }

    public Starters starters() {
        return Starters.valueOf(text(Setting.STARTERS));
    }

    public Seats seats() {
        return Seats.valueOf(text(Setting.SEATS));
    }

    /** Of a setting that is one. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** In mails; the network's name when nothing else was said. */
    public String sender() {
        var said = text(Setting.SENDER_NAME);
        return said.isEmpty() ? network : said;
    }

    public String replyTo() {
        return text(Setting.REPLY_TO);
    }

    public String signature() {
        return text(Setting.SIGNATURE);
    }

    public String imprint() {
        return text(Setting.IMPRINT);
    }

    /** Whether the legal notice is on a page of the network's own. */
    public boolean imprintElsewhere() {
        return elsewhere(imprint());
    }

    public boolean privacyElsewhere() {
        return elsewhere(privacy());
    }

    private static boolean elsewhere(String said) {
        return said.matches("https://\\S+");
    }

    public String privacy() {
        return text(Setting.PRIVACY);
    }
}
