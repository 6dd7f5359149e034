package de.reihum.settings.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Asks by an event, because nothing in the domain can be given what only the web application has. */
@ApplicationScoped
public class AskedHolidays implements Holidays {

    private Event<HolidayQuestion> questions;

    protected AskedHolidays() {}

    @Inject
    public AskedHolidays(Event<HolidayQuestion> questions) {
        this.questions = questions;
    }

    @Override
    public Optional<String> on(LocalDate day) {
        var question = new HolidayQuestion(day);
        questions.fire(question);
        return question.name();
    }
}
