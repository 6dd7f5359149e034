package de.reihum.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which perhaps only the month or the year is known, as lists keep it. The text is {@code 2019}, {@code 2019-11} or
 * {@code 2019-11-03} and sorts by time.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern GERMAN = Pattern.compile("(?:(?:(\\d{1,2})\\.)?(\\d{1,2})[./])?(\\d{4})");

    /** @throws InvalidValue when it is no date between 1800 and 2199 */
    public PartialDate {
        text = read(Lines.one(text));
    }

    public boolean knowsDay() {
        return text.length() == 10;
    }

    public boolean knowsMonth() {
        return text.length() >= 7;
    }

    /** The first day it can mean. */
    public LocalDate from() {
        return LocalDate.parse(text + "-01-01".substring(text.length() == 4 ? 0 : text.length() == 7 ? 3 : 6));
    }

    /** 03.11.2019, 11/2019 or 2019: for a field in which it is changed, whatever the language, for it is read back from there. */
    public String typed() {
        var parts = text.split("-");
        return parts.length == 3 ? parts[2] + "." + parts[1] + "." + parts[0] : parts.length == 2 ? parts[1] + "/" + parts[0] : text;
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Reads 2019-11-03, 03.11.2019, 11/2019, 11.2019 and 2019. */
    private static String read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return text(written, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher german = GERMAN.matcher(written);
        if (german.matches()) {
            return text(written, german.group(3), german.group(2), german.group(1));
        }
        throw refused(written);
    }

    private static String text(String written, String year, String month, String day) {
        try {
            var first = LocalDate.of(Integer.parseInt(year), month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            if (first.getYear() < 1800 || first.getYear() > 2199) {
                throw refused(written);
            }
            return first.toString().substring(0, month == null ? 4 : day == null ? 7 : 10);
        } catch (DateTimeException impossible) {
            throw refused(written);
        }
    }

    private static InvalidValue refused(String written) {
        return new InvalidValue("", "shared.refusal.partialDate", Lines.cut(written, 40));
    }
}
