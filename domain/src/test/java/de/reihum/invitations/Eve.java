package de.reihum.invitations;

import de.reihum.jobs.Effect;
import de.reihum.meetings.Meeting;
import java.time.Instant;
import java.util.List;

/** A meeting in June up to the morning before it. */
class Eve {

    static final String DAY = "2026-06-11";

    final InvitationWorld world = new InvitationWorld();
    final Meeting meeting = world.meeting();

    /** All in the circle are invited, and all of them come. */
    void everybody() {
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
        world.invitations.ofMeeting(meeting.id()).forEach(one -> world.coming.add(one.id()));
    }

    void begins() {
        world.now = Instant.parse("2026-06-10T07:00:00Z");
        world.eves.begin(meeting.id(), DAY);
    }

    List<Effect> put(String kind) {
        return world.outbox.effects().stream().filter(effect -> effect.kind().equals(kind)).toList();
    }
}
