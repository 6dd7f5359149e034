package de.reihum.invitations.run;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Coming;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes to those who come, on the day before: where it is, where to park, and what will happen. */
@ApplicationScoped
@Transactional
public class EveService {

    private Meetings meetings;
    private Invitations invitations;
    private Iterable<Coming> answers;
    private InvitationEffects effects;
    private Clock clock;

    protected EveService() {}

    @Inject
    public EveService(Meetings meetings, Invitations invitations, @Any Instance<Coming> answers, InvitationEffects effects, Clock clock) {
        this(meetings, invitations, (Iterable<Coming>) answers, effects, clock);
    }

    public EveService(Meetings meetings, Invitations invitations, Iterable<Coming> answers, InvitationEffects effects, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.answers = answers;
        this.effects = effects;
        this.clock = clock;
    }

    /** Nothing happens when the meeting has moved to another day, or does not take place. @param day as it was planned */
    @Requires(Permission.WORK)
    public void begin(long id, String day) {
        meetings.lock(id).filter(meeting -> meeting.state() == Meeting.State.INVITED && meeting.when().filter(when -> when.day().toString().equals(day)).isPresent()).ifPresent(meeting -> {
            var coming = coming(meeting);
            effects.lastWord(invitations.ofMeeting(id).stream().filter(one -> (coming.contains(one.id()) || one.takesPart() && !one.answered()) && one.contact().reachable()).toList(), day, clock.instant());
        });
    }

    private Set<Long> coming(Meeting meeting) {
        return StreamSupport.stream(answers.spliterator(), false).flatMap(one -> one.coming(meeting).stream()).collect(Collectors.toSet());
    }
}
