package de.reihum.invitations.run;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.chores.Chores;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingFollower;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Tells everybody who was invited how the meeting is now: mails go out, and who was reached by letter or phone is left to be told by a person. */
@ApplicationScoped
public class MeetingNews implements MeetingFollower {

    private Invitations invitations;
    private InvitationEffects effects;
    private Chores chores;
    private Outbox outbox;
    private Clock clock;

    protected MeetingNews() {}

    @Inject
    public MeetingNews(Invitations invitations, InvitationEffects effects, Chores chores, Outbox outbox, Clock clock) {
        this.invitations = invitations;
        this.effects = effects;
        this.chores = chores;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void moved(Meeting meeting, When before) {
        if (before != null) {
            effects.forgetEve(meeting, before);
        }
        if (tell(meeting)) {
            effects.planEve(meeting, clock.instant());
        }
    }

    @Override
    public void changed(Meeting meeting, MeetingData before) {
        var data = meeting.data();
        if (!Objects.equals(data.title(), before.title()) || !Objects.equals(data.topic(), before.topic()) || !Objects.equals(data.place(), before.place())
                || !Objects.equals(data.agenda(), before.agenda())) {
            tell(meeting);
        }
    }

    @Override
    public void hosted(Meeting meeting, Member before) {
        tell(meeting);
    }

    @Override
    public void cancelled(Meeting meeting) {
        meeting.when().ifPresent(when -> effects.forgetEve(meeting, when));
        effects.cancel(byMail(meeting).stream().filter(one -> one.delivery().sentAt() != null).toList(), clock.instant());
        chores.look(meeting, clock.instant());
    }

    /** Nobody is told any more. */
    @Override
    public void held(Meeting meeting) {
        chores.look(meeting, clock.instant());
    }

    @Override
    public void removed(Meeting meeting) {
        var all = invitations.ofMeeting(meeting.id());
        outbox.forget(all.stream().map(Invitation::id).toList());
        all.forEach(invitations::remove);
    }

    private boolean tell(Meeting meeting) {
        boolean invited = meeting.state() == Meeting.State.INVITED;
        if (invited) {
            effects.news(meeting, byMail(meeting), clock.instant());
            chores.look(meeting, clock.instant());
        }
        return invited;
    }

    private List<Invitation> byMail(Meeting meeting) {
        return invitations.ofMeeting(meeting.id()).stream().filter(Invitation::followedByMail).toList();
    }
}
