package de.reihum.hosting.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where one company stands in the order. */
final class Standing {

    static final Standing NONE = new Standing();
    /** After so many times without a yes in one round the next company's turn has come. */
    private static final int PATIENCE = 2;

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<Declined> declined = new ArrayList<>();
    private final Set<Long> refused = new HashSet<>();
    private LocalDate turn;
    private LocalDate passed;

    void take(Turn one) {
        turn = turn == null || one.place().isAfter(turn) ? one.place() : turn;
        days.add(one.day());
        pass();
    }

    void decline(Declined one) {
        if (refused.add(one.meeting())) {
            declined.add(one);
            pass();
        }
    }

    private void pass() {
        var since = sinceTurn();
        int whole = since.size() / PATIENCE * PATIENCE;
        passed = whole == 0 ? null : since.get(whole - 1);
    }

    /** By which day it stands in the order, {@code null} when it never had a turn. */
    LocalDate place() {
        return passed == null ? turn : passed;
    }

    /** The same without turns that have passed. */
    LocalDate turn() {
        return turn;
    }

    /** The day of the meeting at which its turn passed, {@code null} while it still has it. */
    LocalDate passed() {
        return passed;
    }

    /** How often it did not say yes since its last turn. */
    int refusals() {
        return sinceTurn().size();
    }

    boolean refused(long meeting) {
        return refused.contains(meeting);
    }

    /** When it hosts in the year of the day, {@code null} when it does not. */
    LocalDate inYearOf(LocalDate day) {
        var found = days.floor(day.withDayOfYear(day.lengthOfYear()));
        return found != null && found.getYear() == day.getYear() ? found : null;
    }

    /** When it hosted last before the day, {@code null} when it had not. */
    LocalDate lastBefore(LocalDate day) {
        return days.lower(day);
    }

    private List<LocalDate> sinceTurn() {
        return declined.stream().map(Declined::day).filter(day -> turn == null || day.isAfter(turn)).sorted().toList();
    }
}
