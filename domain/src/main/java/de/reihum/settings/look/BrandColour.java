package de.reihum.settings.look;

import de.reihum.shared.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A network's colour and what is made of it. White text stands on it and it is a text's colour on white, so the contrast of both (WCAG 2.2,
 * 1.4.3) is one figure.
 */
public record BrandColour(int rgb) {

    /** Reihum's own. */
    public static final String PRODUCT = "#0b5c55";
    private static final Pattern SYNTAX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double ENOUGH = 4.5;
    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0x000000;
    private static final int DARK_PAPER = 0x17211f;
    private static final int STEPS = 100;

    /** @throws InvalidValue when it is no colour such as {@code #0b5c55} */
    public static BrandColour parse(String text) {
        if (text == null || !SYNTAX.matcher(text.strip()).matches()) {
            throw new InvalidValue("", "settings.refusal.colour", PRODUCT);
        }
        return new BrandColour(Integer.parseInt(text.strip().substring(1), 16));
    }

    /** @throws InvalidValue when it is no colour, or with the nearest that would do when white text could not be read on it */
    static BrandColour parseReadable(String text) {
        var colour = parse(text);
        if (!colour.readable()) {
            throw new InvalidValue("", "settings.refusal.contrast", colour.text(), colour.ratio(), colour.nearestReadable().text());
        }
        return colour;
    }

    /** The rule for the setting. */
    public static String readable(String text) {
        return parseReadable(text).text();
    }

    public boolean readable() {
        return contrast() >= ENOUGH;
    }

    /** Against white, with one digit. Rounded down, so that a figure never looks like enough when it is not. */
    public double ratio() {
        return Math.floor(contrast() * 10) / 10;
    }

    /** Against white, 1 to 21. */
    public double contrast() {
        return contrast(rgb, WHITE);
    }

    /** The same colour, only as much darker as it takes. */
    public BrandColour nearestReadable() {
        return new BrandColour(towards(rgb, BLACK, WHITE));
    }

    public String text() {
        return hex(rgb);
    }

    /** For text on the wash. */
    public String ink() {
        return hex(towards(mix(rgb, BLACK, 0.22), BLACK, washed()));
    }

    /** A background that only hints at it. */
    public String wash() {
        return hex(washed());
    }

    /** The second end of a large coloured surface with white text on it. */
    public String deep() {
        return hex(mix(rgb, BLACK, 0.18));
    }

    /** For text and buttons on a dark page. */
    public String onDark() {
        return hex(bright());
    }

    public String inkOnDark() {
        return hex(towards(mix(bright(), WHITE, 0.35), WHITE, darkWash()));
    }

    public String washOnDark() {
        return hex(darkWash());
    }

    /** A large surface on a dark page, with light text on it. */
    public String surfaceOnDark() {
        return hex(mix(rgb, BLACK, 0.35));
    }

    /** Dark or white, whichever is easier to read on the bright colour of dark pages. */
    public String textOnBright() {
        int dark = mix(DARK_PAPER, BLACK, 0.4);
        return hex(contrast(bright(), dark) >= contrast(bright(), WHITE) ? dark : WHITE);
    }

    private int bright() {
        return towards(towards(rgb, WHITE, darkWash()), WHITE, DARK_PAPER);
    }

    private int washed() {
        return mix(WHITE, rgb, 0.11);
    }

    private int darkWash() {
        return mix(DARK_PAPER, rgb, 0.25);
    }

    /** Mixes in as little as it takes to be read on the ground. */
    private static int towards(int from, int to, int ground) {
        for (int step = 0; step < STEPS; step++) {
            int mixed = mix(from, to, step / (double) STEPS);
            if (contrast(mixed, ground) >= ENOUGH) {
                return mixed;
            }
        }
        return to;
    }

    private static int mix(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round((one >> shift & 0xff) * (1 - share) + (other >> shift & 0xff) * share) << shift;
        }
        return mixed;
    }

    /** WCAG 2.2, contrast ratio of two colours, 1 to 21. */
    public static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
