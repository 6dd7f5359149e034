package de.reihum.attendance;

import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import de.reihum.attendance.closing.ConfirmClosing;
import de.reihum.attendance.closing.Photo;
import de.reihum.attendance.closing.PhotoRow;
import de.reihum.attendance.closing.Photos;
import de.reihum.attendance.feedback.FeedbackReminderService;
import de.reihum.attendance.feedback.FeedbackRound;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.attendance.figures.Counting;
import de.reihum.attendance.figures.FigureService;
import de.reihum.attendance.presence.Absences;
import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.Expectations;
import de.reihum.attendance.presence.Presence;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitationsInMemory;
import de.reihum.links.LinkService;
import de.reihum.links.LinksInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingWorld;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.replies.RepliesInMemory;
import de.reihum.replies.ReplyFixtures;
import de.reihum.replies.Wish;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The services around a meeting's day over repositories in memory; the meeting of June has begun. */
public final class AttendanceWorld {

    public final MeetingWorld base = new MeetingWorld();
    public final InvitationsInMemory invitations = new InvitationsInMemory();
    public final RepliesInMemory replies = new RepliesInMemory();
    final ClosingsInMemory closings = new ClosingsInMemory(base.meetings);
    final PresencesInMemory presences = new PresencesInMemory(closings);
    final FeedbacksInMemory feedbacks = new FeedbacksInMemory();
    private final Expectations expectations = new Expectations(invitations, replies);
    private final FeedbackRound round = new FeedbackRound(presences, feedbacks, base.tasks.outbox, base.tasks.people.ids, base.tasks.clock);
    public final CheckInService door = new CheckInService(base.meetings, presences, closings, expectations, base.tasks.members, base.tasks.contacts, base.tasks.people.actor, base.tasks.people.ids,
            base.tasks.clock);
    public final ClosingService closing = new ClosingService(base.meetings, base.events, closings, new NoPhotos(), presences,
            new Absences(presences, expectations, base.tasks.members, base.tasks.contacts, base.tasks.people.actor, base.tasks.people.ids, base.tasks.clock), round, base.tasks.service, base.tasks.members,
            base.tasks.people.actor, base.tasks.people.ids, base.tasks.clock);
    public final FigureService figures = new FigureService(base.meetings, closings, new Counting(presences, new Invited(invitations)));
    public final AttendanceTraces traces = new AttendanceTraces(closings, presences, new Invited(invitations));
    public final FeedbackService feedback = new FeedbackService(feedbacks, round, base.meetings,
            new LinkService(new LinksInMemory(), base.tasks.people.networks, base.tasks.people.tenant, base.tasks.people.ids, base.tasks.clock), base.tasks.people.networks, base.tasks.people.tenant, base.tasks.clock);
    public final FeedbackReminderService reminders = new FeedbackReminderService(feedbacks, base.tasks.outbox, base.tasks.clock);
    public final long meeting = planned();

    public AttendanceWorld() {
        base.tasks.now = MeetingWorld.JUNE.begin().plus(Duration.ofHours(1));
    }

    /** Each answer may bring somebody along. */
    private long planned() {
        var usual = MeetingWorld.sound();
        long id = base.service.create(new MeetingData(0, usual.title(), "", "", usual.when(), usual.place(), 0, 0, 1, false, usual.audience(), 0, usual.agenda()));
        base.run.plan(id, base.version(id));
        return id;
    }

    public void later(Duration step) {
        base.tasks.now = base.tasks.now.plus(step);
    }

    public Meeting meeting() {
        return base.meetings.find(meeting).orElseThrow();
    }

    /** Invited, with one person. @param employees as they are written */
    public Contact invited(String name, String employees, Channel channel) {
        var member = MemberFixtures.member(new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, employees, "", "", "", "", "", "", Set.of(), ""));
        var person = MemberFixtures.contact(member, new ContactData(Contact.Salutation.MS, "", "Änne", name, "", "aenne" + member.id() + "@example.org", "", Set.of(Contact.Role.REPRESENTATIVE), "de",
                Contact.Consent.UNKNOWN, "", null, Set.of()));
        base.tasks.members.add(member);
        invitations.add(new Invitation(base.tasks.people.ids.next(), meeting(), person, channel, base.tasks.now));
        return person;
    }

    public void says(Contact person, Wish wish, int guests) {
        replies.add(ReplyFixtures.reply(meeting(), person, wish, guests, base.tasks.now));
        invitations.ofPerson(meeting, person.id()).orElseThrow().answered(true);
    }

    public void tap(Contact person, Presence.State state) {
        tap("m" + person.member().id(), state, "");
    }

    public void tap(String handle, Presence.State state, String name) {
        door.note(new CheckIn(meeting, "tap-" + base.tasks.people.ids.next(), handle, state, name, 0));
    }

    public void write(ClosingData data) {
        closing.write(new WriteClosing(meeting, version(), data));
    }

    /** @return how many are asked how it was */
    public int confirm(boolean ask) {
        return closing.confirm(new ConfirmClosing(meeting, version(), ask, List.of()));
    }

    public Closing report() {
        return closings.of(meeting).orElseThrow();
    }

    public long version() {
        return closings.of(meeting).map(Closing::version).orElse(0L);
    }

    public Presence.State state(Contact person) {
        return presences.ofMeeting(meeting).stream().filter(one -> one.handle().text().equals("m" + person.member().id())).findFirst().map(Presence::state).orElse(null);
    }

    private static final class NoPhotos implements Photos {

        @Override
        public void add(Photo photo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(Photo photo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Photo> find(long id) {
            return Optional.empty();
        }

        @Override
        public List<PhotoRow> rows(long meeting) {
            return List.of();
        }
    }
}
