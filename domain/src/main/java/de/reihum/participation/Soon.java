package de.reihum.participation;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Has everybody judged anew within a minute, however many changes ask for it. */
@ApplicationScoped
public class Soon {

    public static final String EFFECT = "participation.soon";

    private Outbox outbox;
    private Clock clock;

    protected Soon() {}

    @Inject
    public Soon(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public void judge() {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        outbox.put(new Effect(EFFECT, EFFECT + "/" + minute, 0, "", minute));
    }
}
