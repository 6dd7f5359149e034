package de.reihum.web.calendar;

import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** What part of the calendar somebody looks at, as it stands in the page's address. */
record Sight(Kind kind, YearMonth month) {

    enum Kind { YEAR, MONTH, LIST }

    private static final int FIRST = 1990;
    private static final int LAST = 2037;

    /** What cannot be read is as if it were not there. */
    static Sight at(Location location, YearMonth now) {
        var asked = location.getQueryParameters();
        var kind = asked.getSingleParameter("as").map(Sight::kind).orElse(Kind.YEAR);
        return new Sight(kind, asked.getSingleParameter("month").map(text -> month(text, now)).orElse(now));
    }

    private static Kind kind(String text) {
        return text.equals("month") ? Kind.MONTH : text.equals("list") ? Kind.LIST : Kind.YEAR;
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            var month = YearMonth.parse(text);
            return month.getYear() < FIRST || month.getYear() > LAST ? otherwise : month;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    Year year() {
        return Year.of(month.getYear());
    }

    LocalDate from() {
        return kind == Kind.MONTH ? month.atDay(1) : year().atDay(1);
    }

    /** The last day. */
    LocalDate until() {
        return kind == Kind.MONTH ? month.atEndOfMonth() : year().atMonth(12).atEndOfMonth();
    }

    Sight as(Kind wanted) {
        return new Sight(wanted, month);
    }

    Sight in(YearMonth wanted) {
        return new Sight(kind, wanted);
    }

    /** The one before, or after. @param steps -1 or 1 */
    Sight further(int steps) {
        return in(kind == Kind.MONTH ? month.plusMonths(steps) : month.plusYears(steps));
    }

    String path() {
        return "calendar?as=" + kind.name().toLowerCase(Locale.ROOT) + "&month=" + month;
    }
}
