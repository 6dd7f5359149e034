package de.reihum.web.exchange.cells;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day, month or year in the ways people write it; beside what {@link PartialDate} knows, month names, two-digit years and Excel's day numbers. */
final class DateCell {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "de");
    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2})?.*$");
    private static final Pattern WORDS = Pattern.compile("^(?:seit|ab|since|ca\\.?|circa|from)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_NAME = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern EXCEL_DAY = Pattern.compile("[2-5]\\d{4}");
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int CENTURY_PIVOT = 40;

    private DateCell() {}

    /** @return in the form of {@link PartialDate#text()}, or empty */
    static String read(String text, ImportColumn column, Notes notes) {
        if (Cell.meansNothing(text)) {
            return "";
        }
        var bare = WORDS.matcher(TIME.matcher(text).replaceAll("")).replaceAll("").strip();
        return date(bare).or(() -> unusual(bare, column, notes)).orElseGet(() -> {
            notes.warn(column, "dateInvalid", text);
            return "";
        });
    }

    private static Optional<String> unusual(String text, ImportColumn column, Notes notes) {
        var wanted = Optional.<String>empty();
        var name = MONTH_NAME.matcher(text);
        var shortYear = SHORT_YEAR.matcher(text);
        var slashes = SLASHES.matcher(text);
        if (name.matches()) {
            wanted = month(name.group(2)).flatMap(month -> date((name.group(1) == null ? "" : name.group(1) + ".") + month + "." + name.group(3)));
        } else if (shortYear.matches()) {
            int year = Integer.parseInt(shortYear.group(3));
            wanted = date(shortYear.group(1) + "." + shortYear.group(2) + "." + (year < CENTURY_PIVOT ? 2000 + year : 1900 + year));
        } else if (slashes.matches()) {
            wanted = date(slashes.group(1) + "." + slashes.group(2) + "." + slashes.group(3));
        } else if (EXCEL_DAY.matcher(text).matches()) {
            wanted = Optional.of(EXCEL_EPOCH.plusDays(Integer.parseInt(text)).toString());
        }
        wanted.ifPresent(date -> notes.note(column, "dateRead", text, date));
        return wanted;
    }

    /** German and English month names begin alike, but for May, October and December. */
    private static Optional<Integer> month(String name) {
        var folded = Folding.fold(name);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (folded.startsWith(MONTHS.get(i))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(new PartialDate(text).text());
        } catch (InvalidValue noDate) {
            return Optional.empty();
        }
    }
}
