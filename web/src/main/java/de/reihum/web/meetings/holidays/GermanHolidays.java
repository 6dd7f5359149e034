package de.reihum.web.meetings.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.days.FederalState;
import de.reihum.settings.days.HolidayQuestion;
import de.reihum.web.shared.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holidays of Germany and of the state in the network's settings, by Jollyday. Those of single towns are left out. */
@ApplicationScoped
public class GermanHolidays {

    private static final String COUNTRY = "de";

    private final Map<Integer, HolidayManager> managers = new ConcurrentHashMap<>();
    private Faces faces;

    protected GermanHolidays() {}

    @Inject
    public GermanHolidays(Faces faces) {
        this.faces = faces;
    }

    void answer(@Observes HolidayQuestion question) {
        on(question.day(), FederalState.valueOf(faces.present().text(Setting.FEDERAL_STATE)), Texts.language()).ifPresent(question::answer);
    }

    Optional<String> on(LocalDate day, FederalState state, Locale language) {
        var germany = managers.computeIfAbsent(0, once -> HolidayManager.getInstance(ManagerParameters.create(COUNTRY)));
        var all = state == FederalState.UNSAID ? germany.getHolidays(day, day) : germany.getHolidays(day, day, state.name().toLowerCase(Locale.ROOT));
        return all.stream().sorted(Comparator.comparing(Holiday::getPropertiesKey)).map(holiday -> holiday.getDescription(language)).findFirst();
    }
}
