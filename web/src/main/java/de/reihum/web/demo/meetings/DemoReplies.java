package de.reihum.web.demo.meetings;

import de.reihum.invitations.InvitationService;
import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.replies.Answer;
import de.reihum.replies.Wish;
import de.reihum.replies.told.ToldReplyService;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the invited answered to the next meeting: more want to come than there are places, and one gives a place back. */
@ApplicationScoped
public class DemoReplies {

    /** So many have answered until the first, the second and the third time. */
    private static final List<Integer> ANSWERED = List.of(14, 24, 33);
    private static final int NO = 4;
    private static final int MAYBE = 7;
    private static final int NINE = 9;
    private static final int SILENT = 5;
    private static final int ELEVEN = 11;
    private static final int THIRD = 3;

    private MeetingService meetings;
    private InvitationService invitations;
    private ToldReplyService told;
    private Clock clock;

    protected DemoReplies() {}

    @Inject
    public DemoReplies(MeetingService meetings, InvitationService invitations, ToldReplyService told, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.told = told;
        this.clock = clock;
    }

    /** @param time from 0 */
    public void answer(int time) {
        next().ifPresent(id -> {
            var rows = invitations.rows(id);
            var answers = new HashMap<Long, Answer>();
            for (int number = time == 0 ? 0 : ANSWERED.get(time - 1); number < Math.min(rows.size(), ANSWERED.get(time)); number++) {
                int one = number;
                said(one).ifPresent(answer -> answers.put(row(rows, one).id(), answer));
            }
            told.answer(id, answers);
        });
    }

    /** To the meeting that was held last, while it was still to come: every third says yes. */
    public void answerPast() {
        DemoInvitations.past(meetings, clock).ifPresent(id -> {
            var rows = invitations.rows(id);
            var answers = new HashMap<Long, Answer>();
            for (int number = 0; number < rows.size(); number++) {
                if (number % THIRD == 0) {
                    answers.put(rows.get(number).id(), Answer.of(Wish.YES, number % 2));
                } else if (number % NINE == NO) {
                    answers.put(rows.get(number).id(), Answer.of(Wish.NO, 0));
                }
            }
            told.answer(id, answers);
        });
    }

    public void giveUp() {
        next().ifPresent(told::giveUp);
    }

    private static InvitedRow row(List<InvitedRow> rows, int number) {
        return rows.get(number);
    }

    /** Empty for whoever says nothing. */
    private static Optional<Answer> said(int number) {
        if (number % ELEVEN == SILENT) {
            return Optional.empty();
        }
        if (number % NINE == NO) {
            return Optional.of(new Answer(Wish.NO, "", 0, "An dem Tag sind wir auf einer Messe.", ""));
        }
        if (number % NINE == MAYBE) {
            return Optional.of(Answer.of(Wish.MAYBE, 0));
        }
        int guests = number % 2;
        return Optional.of(switch (number) {
            case 0 -> new Answer(Wish.YES, "", guests, "Ich komme direkt von einem Termin, vielleicht fünf Minuten später.", "");
            case 2 -> new Answer(Wish.YES, "", guests, "", "vegetarisch");
            case THIRD -> new Answer(Wish.YES, "Selin Aydın", guests, "", "");
            default -> Answer.of(Wish.YES, guests);
        });
    }

    private Optional<Long> next() {
        return meetings.rows(MeetingFilter.everything().withStates(Set.of(State.INVITED)), Slice.first(1)).stream().map(MeetingRow::id).findFirst();
    }
}
