package de.reihum.web.shared.text;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.Messages;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Dates, times and numbers in one language; times are shown as in {@link ProductClock#ZONE}. */
public final class Formats {

    private final Locale language;
    private final Patterns patterns;

    private Formats(Locale language, Patterns patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** Of a page; beside Vaadin there are none. */
    public static Formats of(Locale language) {
        return new Formats(language, (key, arguments) -> I18NProvider.translate(language, key, arguments));
    }

    /** Also where no page is built: in an answer to a program, in a job. */
    public static Formats of(Locale language, Messages messages) {
        return new Formats(language, (key, arguments) -> messages.text(language, key, arguments));
    }

    /** 12.11.2026 */
    public String day(LocalDate day) {
        return day == null ? "" : format("shared.format.day", day);
    }

    public String day(Instant at) {
        return at == null ? "" : day(local(at));
    }

    /** Donnerstag, 12. November 2026 */
    public String fullDay(LocalDate day) {
        return day == null ? "" : format("shared.format.fullDay", day);
    }

    /** November 2026 */
    public String month(LocalDate day) {
        return day == null ? "" : format("shared.format.month", day);
    }

    /** 11/26 */
    public String shortMonth(LocalDate day) {
        return day == null ? "" : format("shared.format.shortMonth", day);
    }

    /** Donnerstag, 12. November */
    public String weekday(LocalDate day) {
        return day == null ? "" : format("shared.format.weekday", day);
    }

    /** Donnerstag, 12. November, 16:30 Uhr */
    public String moment(Instant at) {
        return at == null ? "" : format("shared.format.moment", at.atZone(ProductClock.ZONE));
    }

    /** 12.11.2026, 16:30 */
    public String stamp(Instant at) {
        return at == null ? "" : format("shared.format.stamp", at.atZone(ProductClock.ZONE));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** 4,6 */
    public String decimal(double number) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** @param share 0 to 1 */
    public String percent(double share) {
        return translate("shared.format.percent", Math.round(share * 100));
    }

    /** heute, morgen, in 9 Tagen, vor 3 Monaten */
    public String fromToday(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        long months = Math.abs(ChronoUnit.MONTHS.between(today, day));
        var direction = days < 0 ? "ago" : "ahead";
        return months > 2 ? translate("shared.format.months." + direction, months) : translate("shared.format.days." + direction, Math.abs(days));
    }

    /** Müller, Schäfer und Weiß */
    public String enumeration(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return translate("shared.format.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    public static LocalDate local(Instant at) {
        return at.atZone(ProductClock.ZONE).toLocalDate();
    }

    private String format(String key, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(translate(key), language).format(when);
    }

    private String translate(String key, Object... arguments) {
        return patterns.text(key, arguments);
    }

    /** Where patterns and words are taken from. */
    private interface Patterns {

        String text(String key, Object... arguments);
    }
}
