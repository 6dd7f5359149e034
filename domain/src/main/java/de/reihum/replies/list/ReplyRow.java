package de.reihum.replies.list;

import de.reihum.invitations.InvitedRow;
import de.reihum.members.PersonName;
import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import java.time.Instant;

/**
 * One answer as a list needs it, or somebody who is invited and has given none.
 *
 * @param contactName who gave it, or empty
 * @param id of the answer, or of the invitation without one
 * @param wish {@code null} without an answer
 * @param seat {@code null} without an answer
 * @param persons with the guests
 * @param position on the waiting list, from 1, or 0
 * @param offeredUntil {@code null} when nothing is offered
 * @param channel {@code null} without an answer
 * @param enteredBy who of the team wrote it down, or empty
 */
public record ReplyRow(long id, long member, String memberName, String contactName, Wish wish, Seat seat, int persons, int position, Instant offeredUntil, String substitute, String comment,
        String needs, Channel channel, String enteredBy, Instant answeredAt) {

    /** As it is read from the database. */
    public ReplyRow(Long id, Long member, String memberName, String title, String firstName, String lastName, Wish wish, Seat seat, Integer persons, Instant offeredUntil,
            String substitute, String comment, String needs, Channel channel, String enteredBy, Instant answeredAt) {
        this(id.longValue(), member.longValue(), memberName, PersonName.of(title, firstName, lastName, null), wish, seat, persons, 0, offeredUntil, substitute, comment, needs, channel, enteredBy, answeredAt);
    }

    static ReplyRow open(InvitedRow invited) {
        return new ReplyRow(invited.id(), invited.member(), invited.memberName(), invited.contactName(), null, null, 0, 0, null, "", "", "", null, "", null);
    }

    /** Whether no answer is there yet. */
    public boolean open() {
        return wish == null;
    }

    /** For those of the team who do not plan the meeting. */
    ReplyRow discreet() {
        return new ReplyRow(id, member, memberName, contactName, wish, seat, persons, position, offeredUntil, substitute, "", "", channel, enteredBy, answeredAt);
    }

    ReplyRow at(int place) {
        return new ReplyRow(id, member, memberName, contactName, wish, seat, persons, place, offeredUntil, substitute, comment, needs, channel, enteredBy, answeredAt);
    }

    public int guests() {
        return Math.max(0, persons - 1);
    }
}
