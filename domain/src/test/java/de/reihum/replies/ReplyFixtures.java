package de.reihum.replies;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.replies.seating.Room;
import de.reihum.settings.Seats;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Answers to invitations, as they are. */
public final class ReplyFixtures {

    private static final AtomicLong IDS = new AtomicLong(500_000);

    private ReplyFixtures() {}

    /** @param guests who come along */
    public static Reply reply(Meeting meeting, Contact contact, Wish wish, int guests, Instant now) {
        var reply = new Reply(IDS.incrementAndGet(), meeting, contact.member(), contact);
        if (wish == Wish.YES) {
            reply.admit(Answer.of(wish, guests), Source.link(now));
        } else {
            reply.say(Answer.of(wish, guests), Seats.YES, new Room(0, 0, List.of()), Source.link(now));
        }
        return reply;
    }
}
