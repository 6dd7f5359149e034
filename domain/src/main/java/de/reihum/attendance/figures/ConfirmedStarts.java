package de.reihum.attendance.figures;

import de.reihum.attendance.closing.Closings;
import de.reihum.meetings.advice.StartExperience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** When those who were invited came, at the meetings of the last five years that count. */
@ApplicationScoped
public class ConfirmedStarts implements StartExperience {

    private static final int YEARS = 5;
    private static final double HUNDRED = 100;

    private Closings closings;
    private Counting counting;
    private Clock clock;

    protected ConfirmedStarts() {}

    @Inject
    public ConfirmedStarts(Closings closings, Counting counting, Clock clock) {
        this.closings = closings;
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public List<Seen> meetings() {
        var today = LocalDate.now(clock);
        return closings.confirmed(today.minusYears(YEARS), today).stream().map(closing -> counting.of(closing.meeting(), true)).filter(one -> one.invited() > 0)
                .map(one -> new Seen(one.start(), one.percent() / HUNDRED)).toList();
    }
}
