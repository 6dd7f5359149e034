package de.reihum.replies;

import de.reihum.meetings.MeetingData;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact.Salutation;
import de.reihum.replies.seating.Seat;
import java.time.Instant;
import java.util.List;

/**
 * What an invited person sees behind her link.
 *
 * @param network its name
 * @param language of the person
 * @param lastName empty when it is not known
 * @param meeting as it is now
 * @param uid by which calendars know it
 * @param sequence grows with each change
 * @param host the member's name, or empty
 * @param program the parts of the agenda
 * @param phase whether answers are taken
 * @param word why it was cancelled, or empty
 * @param movedFrom the date that counted when this member answered, or {@code null} when it still counts
 * @param answer {@code null} before the first one
 * @param position on the waiting list, from 1, or 0
 * @param free how many more could come; {@link Integer#MAX_VALUE} without a limit
 * @param queue how many parties wait
 * @param offeredUntil {@code null} when nothing is offered
 */
public record ReplyPage(String network, String language, Salutation salutation, String name, String lastName, MeetingData meeting, String uid, int sequence, String host, List<AgendaPart> program, Phase phase, String word, When movedFrom, Answer answer,
        Seat seat, int position, int free, int queue, Instant offeredUntil) {

    /** How far it has come, as an invited person sees it. */
    public enum Phase { OPEN, OVER, CANCELLED }
}
