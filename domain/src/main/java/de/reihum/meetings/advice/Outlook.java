package de.reihum.meetings.advice;

import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.advice.Warning.Kind;
import de.reihum.meetings.dates.When;
import de.reihum.settings.days.Holidays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known about a number of days before there is a meeting on them. */
public final class Outlook {

    private final StartWindow window;
    private final Holidays holidays;
    private final List<MeetingRow> firm;

    /** @param firm the network's meetings on these days, each with a date */
    Outlook(StartWindow window, Holidays holidays, List<MeetingRow> firm) {
        this.window = window;
        this.holidays = holidays;
        this.firm = firm;
    }

    /** What speaks against a date. @param meeting which would be moved there, 0 for a new one */
    public List<Warning> against(long meeting, When when) {
        return Stream.of(start(when), holidays.on(when.day()).map(name -> Warning.of(Kind.HOLIDAY, "meetings.warning.holiday", name)), clash(meeting, when)).flatMap(Optional::stream).toList();
    }

    private Optional<Warning> start(When when) {
        if (!window.isFar(when.start())) {
            return Optional.empty();
        }
        return Optional.of(window.learned() ? Warning.of(Kind.START, "meetings.warning.startOwn", window.best().getHour()) : Warning.of(Kind.START, "meetings.warning.start"));
    }

    private Optional<Warning> clash(long meeting, When when) {
        return firm.stream().filter(row -> row.id() != meeting && row.when().overlaps(when)).findFirst().map(row -> Warning.of(Kind.CLASH, "meetings.warning.clash", row.title()));
    }
}
