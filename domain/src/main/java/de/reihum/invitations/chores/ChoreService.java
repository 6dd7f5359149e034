package de.reihum.invitations.chores;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.OpenWork;
import de.reihum.invitations.run.EveCallService;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.shared.ProductClock;
import de.reihum.tasks.Owner;
import de.reihum.tasks.Subject;
import de.reihum.tasks.TaskNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps one task each for a meeting's letters, its calls, and the calls on the day before, as long as some are left. */
@ApplicationScoped
@Transactional
public class ChoreService {

    private static final int DAYS = 3;
    /** As in addresses. */
    private static final String MEETINGS = "meetings";

    private Meetings meetings;
    private Invitations invitations;
    private EveCallService eves;
    private TaskNotes tasks;
    private Clock clock;

    protected ChoreService() {}

    @Inject
    public ChoreService(Meetings meetings, Invitations invitations, EveCallService eves, TaskNotes tasks, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.eves = eves;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param owner who gets what is new */
    @Requires(Permission.WORK)
    public void tend(long id, Owner owner, ChoreWords words) {
        meetings.lock(id).ifPresent(meeting -> {
            var left = invitations.openWork(today()).stream().filter(one -> one.meeting() == id).findFirst().orElse(new OpenWork(id, meeting.title(), 0, 0));
            tend(meeting, Chore.LETTER, left.letters(), owner, words);
            tend(meeting, Chore.PHONE, left.calls(), owner, words);
            tend(meeting, Chore.EVE, eves.left(id), owner, words);
        });
    }

    private void tend(Meeting meeting, Chore chore, long left, Owner owner, ChoreWords words) {
        var about = new Subject(MEETINGS, meeting.id(), meeting.title(), 0);
        if (left == 0) {
            tasks.settle(words.mark(chore), about, clock.instant());
        } else {
            tasks.keep(owner, words.mark(chore), words.text(chore, left), due(meeting), about);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
    }

    /** In some days, and at the latest on the day before. */
    private LocalDate due(Meeting meeting) {
        var today = today();
        var soon = today.plusDays(DAYS);
        var before = meeting.when().map(when -> when.day().minusDays(1)).orElse(soon);
        return before.isBefore(today) ? today : before.isBefore(soon) ? before : soon;
    }
}
