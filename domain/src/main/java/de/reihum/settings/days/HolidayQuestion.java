package de.reihum.settings.days;

import java.time.LocalDate;
import java.util.Optional;

/** Asks outside the domain whether a day is a public holiday where the acting network is at home; whoever knows answers at once. */
public final class HolidayQuestion {

    private final LocalDate day;
    private String name;

    HolidayQuestion(LocalDate day) {
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** @param called what the day is called, in the reader's language */
    public void answer(String called) {
        name = called;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }
}
