package de.reihum.web.demo.meetings;

import de.reihum.meetings.series.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/**
 * A meeting of the demonstration's series.
 *
 * @param turn 0 for the next one, negative for one that was held
 * @param host part of a member's name, or empty
 * @param talk what the talk is called, or empty
 * @param speaker who gives it
 */
public record DemoMeeting(int turn, String host, String topic, String talk, String speaker) {

    private static final int SECOND = 2;
    private static final int MONTHS = 4;
    private static final int NOTICE = 14;

    /** Of the Neckar network, the oldest first. */
    public static final List<DemoMeeting> NECKAR = List.of(
            new DemoMeeting(-3, "Feinmechanik Dörflinger", "Ausbildung attraktiv machen", "Vom Praktikum in die Lehre", "Hakan Sarıkaya"),
            new DemoMeeting(-2, "Holzbau Zollerkopf", "Arbeitszeit im Handwerk", "Vier Tage auf der Baustelle", "Friedrich Zollerkopf"),
            new DemoMeeting(-1, "Brauerei Müllerschön GmbH", "Gesund im Schichtbetrieb", "Was die Betriebskasse zahlt", "Dr. Rieke Sandner"),
            new DemoMeeting(0, "Softwarehaus Kranichfeld", "Fachkräfte aus dem Ausland", "Anerkennung Schritt für Schritt", "Andrzej Łukowski"),
            new DemoMeeting(1, "", "", "", ""));

    boolean held() {
        return turn < 0;
    }

    /** Three times a year on the second Thursday of a month; the next one is at least two weeks away. */
    static Rhythm rhythm(LocalDate today) {
        var month = next(today).getMonth();
        return new Rhythm(Set.of(month, month.plus(MONTHS), month.minus(MONTHS)), DayOfWeek.THURSDAY, SECOND);
    }

    LocalDate day(LocalDate today) {
        return second(next(today).plusMonths((long) turn * MONTHS));
    }

    private static LocalDate next(LocalDate today) {
        var early = today.plusDays(NOTICE);
        var day = second(early);
        return day.isBefore(early) ? second(early.plusMonths(1)) : day;
    }

    private static LocalDate second(LocalDate month) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(SECOND, DayOfWeek.THURSDAY));
    }
}
