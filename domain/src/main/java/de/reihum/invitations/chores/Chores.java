package de.reihum.invitations.chores;

import de.reihum.accounts.Actor;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets the tasks be looked after once a change is saved, and when the meeting is over: what is left by then counts. */
@ApplicationScoped
public class Chores {

    /** Its subject is the meeting, its argument whoever caused the change. */
    public static final String EFFECT = "invitations.chores";

    private Outbox outbox;
    private Actor actor;

    protected Chores() {}

    @Inject
    public Chores(Outbox outbox, Actor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    /** Nobody is told of a meeting on the day after it. */
    private static Optional<Instant> over(Meeting meeting) {
        return meeting.when().map(when -> when.day().plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant());
    }

    public void look(Meeting meeting, Instant now) {
        var who = actor.identity();
        long account = who.kind() == Actor.Kind.PERSON ? who.id() : 0;
        outbox.putAll(Stream.concat(Stream.of(now), over(meeting).stream()).map(due -> new Effect(EFFECT, EFFECT + "/" + meeting.id() + "/" + due.toEpochMilli(), meeting.id(), account + " " + who.name(), due)).toList());
    }
}
