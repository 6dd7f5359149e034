package de.reihum.tasks;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** Monday morning, when everybody gets a mail who is late with something. One Monday lies in the outbox, never more, so that none is made up for. */
@ApplicationScoped
public class WeeklyMail {

    public static final String MONDAY = "tasks.monday";
    public static final String MAIL = "tasks.late";
    static final LocalTime MORNING = LocalTime.of(7, 0);

    private Outbox outbox;
    private Clock clock;

    protected WeeklyMail() {}

    @Inject
    public WeeklyMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does nothing when the next Monday is planned already. */
    void plan() {
        var monday = next(clock.instant());
        outbox.put(new Effect(MONDAY, MONDAY + "/" + monday, 0, monday.toString(), monday.atTime(MORNING).atZone(ProductClock.ZONE).toInstant()));
    }

    /** One mail to each, the same one when it is asked for twice. */
    void send(long account, LocalDate monday) {
        outbox.put(new Effect(MAIL, MAIL + "/" + account + "/" + monday, account, "", clock.instant()));
    }

    /** The first Monday whose morning is still to come. */
    static LocalDate next(Instant now) {
        var here = now.atZone(ProductClock.ZONE);
        var monday = here.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return monday.atTime(MORNING).isAfter(here.toLocalDateTime()) ? monday : monday.plusWeeks(1);
    }
}
