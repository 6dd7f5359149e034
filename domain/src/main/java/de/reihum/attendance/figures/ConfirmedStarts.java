package de.reihum.attendance.figures;

import de.reihum.attendance.closing.Closings;
import de.reihum.meetings.advice.StartExperience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When those who were invited came, at the meetings of the last five years that count. */
@ApplicationScoped
public class ConfirmedStarts implements StartExperience {

    private static final int YEARS = 5;

    private Closings closings;
    private Clock clock;

    protected ConfirmedStarts() {}

    @Inject
    public ConfirmedStarts(Closings closings, Clock clock) {
        this.closings = closings;
        this.clock = clock;
    }

    @Override
    public List<Seen> meetings() {
        var today = LocalDate.now(clock);
        return closings.attended(today.minusYears(YEARS), today).stream().map(one -> new Seen(LocalTime.ofSecondOfDay(one.start() * 60L), one.share())).toList();
    }
}
