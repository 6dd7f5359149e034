package de.reihum.replies.list;

import de.reihum.meetings.dates.When;
import de.reihum.replies.Channel;
import de.reihum.replies.Reply;
import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a member answered to one invitation, for its history.
 *
 * @param day of the meeting, {@code null} without a date
 * @param persons with the guests
 * @param substitute who comes instead, or empty
 * @param enteredBy who of the team wrote it down, or empty
 */
public record MemberReply(long meeting, String title, LocalDate day, String contactName, Wish wish, Seat seat, int persons, String substitute, Channel channel, String enteredBy, Instant answeredAt) {

    static final Comparator<MemberReply> LATEST_FIRST = Comparator.comparing(MemberReply::answeredAt).reversed();

    static MemberReply of(Reply reply) {
        var meeting = reply.meeting();
        return new MemberReply(meeting.id(), meeting.title(), meeting.when().map(When::day).orElse(null), reply.contact().map(one -> one.name()).orElse(""), reply.wish(), reply.place().seat(),
                reply.place().persons(), reply.answer().substitute(), reply.source().channel(), reply.source().enteredBy(), reply.answeredAt());
    }
}
