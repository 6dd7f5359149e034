package de.reihum.replies;

import de.reihum.replies.list.Headcount;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Room;
import de.reihum.shared.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The acting network's answers to invitations. */
public interface Replies {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("memberName", "wish", "seat", "persons", "answeredAt", "channel");

    /** Does nothing when it is there already. */
    void add(Reply reply);

    Optional<Reply> find(long id);

    Optional<Reply> of(long meeting, long member);

    void remove(Reply reply);

    /** How full it is now. */
    Room room(long meeting, int capacity);

    /** @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<ReplyRow> rows(ReplyFilter filter, Slice slice);

    long count(ReplyFilter filter);

    /** The id of the meeting it is an answer to. */
    Optional<Long> meetingOf(long reply);

    List<Headcount> headcounts(long meeting);

    /** The members of which somebody comes for sure. */
    Set<Long> coming(long meeting);

    List<Reply> ofMeeting(long meeting);

    /** To whom a place is offered, with members and who has answered. */
    List<Reply> offered(long meeting);

    List<Reply> ofMember(long member);

    List<Reply> ofContact(long contact);
}
