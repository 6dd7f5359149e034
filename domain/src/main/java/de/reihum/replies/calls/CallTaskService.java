package de.reihum.replies.calls;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.replies.Channel;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.Usher;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.mail.Ways;
import de.reihum.tasks.Subject;
import de.reihum.tasks.TaskNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Leaves the team a task for each call about a place, and ends it when there is nothing left to say. */
@ApplicationScoped
@Transactional
public class CallTaskService {

    private static final Set<Errand> TOLD = Set.of(Errand.WAITING, Errand.OFFER, Errand.LAPSED, Errand.SEATED);
    /** Who answers like this hears at once whether she waits; a letter or a mail to the team gets no answer by itself. */
    private static final Set<Channel> HEARS_AT_ONCE = Set.of(Channel.PHONE, Channel.TALK, Channel.LINK);
    /** As in addresses. */
    private static final String MEETINGS = "meetings";

    private Meetings meetings;
    private Replies replies;
    private Usher usher;
    private Ways ways;
    private TaskNotes tasks;
    private Clock clock;

    protected CallTaskService() {}

    @Inject
    public CallTaskService(Meetings meetings, Replies replies, Usher usher, Ways ways, TaskNotes tasks, Clock clock) {
        this.meetings = meetings;
        this.replies = replies;
        this.usher = usher;
        this.ways = ways;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Whoever hears by mail is not called. */
    @Requires(Permission.WORK)
    public void tend(Errand errand, long id, CallWords words) {
        replies.find(id).ifPresent(reply -> {
            settle(reply.meeting(), words);
            if (due(errand, reply)) {
                ways.to(reply).filter(way -> !way.mailed()).ifPresent(way -> leave(reply, words.text(errand, Call.of(reply, way.person()))));
            }
        });
    }

    private void leave(Reply reply, String text) {
        var about = about(reply.meeting());
        tasks.leave(tasks.keeper(about), text, LocalDate.now(clock), about, reply.member());
        usher.lookAtCallsAtBegin(reply.meeting());
    }

    /** Ends what is not true any more: she has spoken, her answer is taken back, or the meeting has begun or was cancelled. */
    @Requires(Permission.WORK)
    public void settle(long id, CallWords words) {
        meetings.find(id).ifPresent(meeting -> settle(meeting, words));
    }

    private void settle(Meeting meeting, CallWords words) {
        boolean open = usher.open(meeting);
        TOLD.forEach(one -> tasks.settle(words.mark(one), about(meeting), member -> open && stands(one, meeting, member), clock.instant()));
    }

    private boolean stands(Errand errand, Meeting meeting, long member) {
        return replies.of(meeting.id(), member).filter(reply -> errand.stands(reply.place().seat())).isPresent();
    }

    private static Subject about(Meeting meeting) {
        return new Subject(MEETINGS, meeting.id(), meeting.title(), 0);
    }

    private boolean due(Errand errand, Reply reply) {
        boolean known = errand == Errand.WAITING && HEARS_AT_ONCE.contains(reply.source().channel());
        return TOLD.contains(errand) && !known && usher.open(reply.meeting()) && errand.stands(reply.place().seat());
    }
}
