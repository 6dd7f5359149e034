package de.reihum.members;

import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people work at a member, as it was written: "48", "1.200", "ca. 30", "10-49", "über 250", "85 (davon 20 TZ)". The count that
 * sorting and size classes need is derived; for a range it is the middle.
 */
public record Employees(String text) {

    /** Size classes of the European SME definition by headcount: below 10, 50, 250, and larger. */
    public enum Size {
        MICRO, SMALL, MEDIUM, LARGE;

        static Size of(int count) {
            return count < 10 ? MICRO : count < 50 ? SMALL : count < 250 ? MEDIUM : LARGE;
        }
    }

    private static final int MAX = 60;
    /** How most people write it. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}+");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[. '](?=\\d{3}(?!\\d))");
    private static final Pattern WORDS = Pattern.compile("\\b(ca|circa|etwa|rund|about|mitarbeiter\\w*|mitarbeitende|beschaftigte|personen|leute|ma|employees|people|staff)\\b\\.?");
    private static final Pattern NUMBER = Pattern.compile("(<|unter|weniger als|under|>|uber|mehr als|ab|mindestens|over|bis|max\\.?)? ?(\\d{1,7}) ?(\\+)?");
    private static final Pattern RANGE = Pattern.compile("(?:von |zwischen )?(\\d{1,7}) ?(?:-|–|—|bis|to|und|and) ?(\\d{1,7})");

    /** @throws InvalidValue when no number or range can be read from it */
    public Employees {
        text = Lines.one(text);
        if (text.length() > MAX || count(text) < 0) {
            throw new InvalidValue("", "members.refusal.employees", Lines.cut(text, MAX));
        }
    }

    public int count() {
        return count(text);
    }

    public Size size() {
        return Size.of(count());
    }

    @Override
    public String toString() {
        return text;
    }

    private static int count(String written) {
        if (DIGITS.matcher(written).matches()) {
            return Integer.parseInt(written);
        }
        var plain = WORDS.matcher(REMARK.matcher(Folding.fold(written)).replaceAll(" ")).replaceAll(" ");
        var text = THOUSANDS.matcher(plain.strip()).replaceAll("");
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            return to < from ? -1 : from + (to - from) / 2;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return -1;
        }
        int count = Integer.parseInt(number.group(2));
        return below(number.group(1)) ? Math.max(0, count - 1) : count;
    }

    private static boolean below(String word) {
        return "<".equals(word) || "unter".equals(word) || "weniger als".equals(word) || "under".equals(word);
    }
}
