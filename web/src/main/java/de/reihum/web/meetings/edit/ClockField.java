package de.reihum.web.meetings.edit;

import com.vaadin.flow.component.timepicker.TimePicker;
import de.reihum.web.shared.text.Texts;
import java.time.Duration;

/** A time of day, typed or picked in quarters of an hour. */
public class ClockField extends TimePicker {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    public ClockField() {
        setLocale(Texts.language());
        setStep(QUARTER);
    }
}
