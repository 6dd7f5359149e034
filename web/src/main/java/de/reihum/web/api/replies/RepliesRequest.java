package de.reihum.web.api.replies;

import de.reihum.replies.Wish;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.seating.Seat;
import de.reihum.web.api.Choice;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which answers are wanted. */
public class RepliesRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in what is known about the member")
    private String text;

    @QueryParam("wish")
    @About("YES, MAYBE, NO; several mean any of them")
    private List<String> wishes;

    @QueryParam("seat")
    @About("NONE, TAKEN, OFFERED, WAITING, GIVEN_UP, LAPSED; several mean any of them")
    private List<String> seats;

    ReplyFilter filter(long meeting) {
        return new ReplyFilter(meeting, text, Choice.any(Wish.class, "wish", wishes), Choice.any(Seat.class, "seat", seats), false);
    }
}
