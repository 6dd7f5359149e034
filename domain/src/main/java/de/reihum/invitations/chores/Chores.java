package de.reihum.invitations.chores;

import de.reihum.accounts.Actor;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets the tasks be looked after once a change is saved: what is left by then counts. */
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

    public void look(Meeting meeting, Instant now) {
        var who = actor.identity();
        long account = who.kind() == Actor.Kind.PERSON ? who.id() : 0;
        outbox.put(new Effect(EFFECT, EFFECT + "/" + meeting.id() + "/" + now.toEpochMilli(), meeting.id(), account + " " + who.name(), now));
    }
}
