package de.reihum.invitations.run;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reminds by mail whoever has not answered, and nobody else. */
@ApplicationScoped
@Transactional
public class ReminderService {

    /**
     * Who would be reminded now.
     *
     * @param rows by member's name
     * @param next when the next one may be reminded; {@code null} when nobody may be any more
     */
    public record Remindable(List<InvitedRow> rows, Instant next) {}

    private Meetings meetings;
    private Invitations invitations;
    private InvitationEffects effects;
    private Clock clock;

    protected ReminderService() {}

    @Inject
    public ReminderService(Meetings meetings, Invitations invitations, InvitationEffects effects, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.effects = effects;
        this.clock = clock;
    }

    @Requires(Permission.MEETINGS_READ)
    public Remindable remindable(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        var may = open(meeting).stream().map(Invitation::id).collect(Collectors.toSet());
        return new Remindable(invitations.rows(id).stream().filter(row -> may.contains(row.id())).toList(), next(meeting).orElse(null));
    }

    private Optional<Instant> next(Meeting meeting) {
        return !ahead(meeting) ? Optional.empty() : invitations.ofMeeting(meeting.id()).stream().filter(Invitation::followedByMail)
                .filter(one -> !one.answered() && one.reminders() < Invitation.MAX_REMINDERS).map(Invitation::remindableFrom).min(Instant::compareTo);
    }

    /** Who has answered meanwhile is left out. @return how many mails go out @throws RuleBroken when nobody is left */
    @Requires(Permission.MEETINGS_WRITE)
    public int remind(Remind command) {
        var meeting = meetings.lock(command.meeting()).orElseThrow(NotFound::record);
        var open = open(meeting).stream().filter(one -> command.wants(one.id())).toList();
        if (open.isEmpty()) {
            throw new RuleBroken("invitations.refusal.reminder", Invitation.MAX_REMINDERS, Invitation.REMINDER_DISTANCE.toDays());
        }
        effects.remind(open, clock.instant());
        return open.size();
    }

    private List<Invitation> open(Meeting meeting) {
        var now = clock.instant();
        return ahead(meeting) ? invitations.ofMeeting(meeting.id()).stream().filter(Invitation::followedByMail).filter(one -> one.mayBeReminded(now) && !one.takesPart()).toList() : List.of();
    }

    private boolean ahead(Meeting meeting) {
        return meeting.state() == Meeting.State.INVITED && meeting.when().filter(when -> clock.instant().isBefore(when.begin())).isPresent();
    }
}
