package de.reihum.web.shared.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import de.reihum.shared.ProductClock;

/** When the clocks change in Germany, in force since 1996. */
final class BerlinTime {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private BerlinTime() {}

    static VTimezone rule() {
        var zone = new VTimezone(ProductClock.ZONE.getId());
        zone.addDaylightSavingsTime(change(new DaylightSavingsTime(), "CEST", WINTER, SUMMER, new DateTimeComponents(1981, 3, 29, 2, 0, 0, false)));
        zone.addStandardTime(change(new StandardTime(), "CET", SUMMER, WINTER, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false)));
        return zone;
    }

    private static <T extends Observance> T change(T to, String name, UtcOffset from, UtcOffset offset, DateTimeComponents first) {
        to.setTimezoneOffsetFrom(from);
        to.setTimezoneOffsetTo(offset);
        to.addTimezoneName(name);
        to.setDateStart(first);
        to.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonth()).byDay(-1, DayOfWeek.SUNDAY).build());
        return to;
    }
}
