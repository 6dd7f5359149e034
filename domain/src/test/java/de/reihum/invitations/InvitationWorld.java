package de.reihum.invitations;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.audience.Audience;
import de.reihum.invitations.audience.DetourService;
import de.reihum.invitations.chores.ChoreService;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.extras.ExtraService;
import de.reihum.invitations.letters.LetterBatch;
import de.reihum.invitations.letters.LetterBatches;
import de.reihum.invitations.letters.LetterDesk;
import de.reihum.invitations.letters.LetterPiece;
import de.reihum.invitations.mails.CastMailService;
import de.reihum.invitations.mails.MailDraftService;
import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.invitations.mails.MeetingReader;
import de.reihum.invitations.run.EveCallService;
import de.reihum.invitations.run.EveService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.invitations.run.MeetingNews;
import de.reihum.invitations.run.ReminderService;
import de.reihum.invitations.run.Turnout;
import de.reihum.invitations.told.ToldInvitationService;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobsInMemory;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.links.LinkService;
import de.reihum.links.LinksInMemory;
import de.reihum.meetings.MeetingsInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.TopicQuestion;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MembersInMemory;
import de.reihum.shared.Ids;
import de.reihum.tasks.TaskNotes;
import de.reihum.tasks.TasksInMemory;
import de.reihum.tasks.WeeklyMail;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A network that invites, without a server. */
public final class InvitationWorld {

    public Instant now = InvitationFixtures.NOW;
    public final Set<Long> coming = new HashSet<>();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final MembersInMemory members = new MembersInMemory();
    public final InvitationsInMemory invitations = new InvitationsInMemory();
    final ExtrasInMemory extraList = new ExtrasInMemory();
    final MeetingsInMemory meetings = new MeetingsInMemory();
    final JobsInMemory jobs = new JobsInMemory();
    private final Ids ids = new Ids(() -> 1);
    private final TenantContext tenant = new TenantContext();
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final InvitationEffects effects = new InvitationEffects(outbox);
    public final MeetingNews news = new MeetingNews(invitations, effects, chores(), outbox, clock);
    public final InvitationService service = new InvitationService(meetings, invitations, new Audience(members, invitations, extraList), effects, desk(), chores(), ids, clock);
    final ToldInvitationService told = new ToldInvitationService(meetings, invitations, new Audience(members, invitations, extraList), effects, chores(), ids, clock);
    public final ExtraService extras = new ExtraService(meetings, members, invitations, extraList, ids);
    public final DetourService detours = new DetourService(meetings, invitations);
    final TasksInMemory tasks = new TasksInMemory();
    private final Turnout turnout = new Turnout(invitations, List.<Coming>of(meeting -> coming));
    final CastCallsInMemory castCalls = new CastCallsInMemory();
    public final EveCallService eveCalls = new EveCallService(meetings, invitations, turnout, castCalls, chores(), ids, clock);
    final ChoreService chores = new ChoreService(meetings, invitations, eveCalls, new TaskNotes(tasks, new WeeklyMail(outbox, clock), ids), clock);
    public final ReminderService reminders = new ReminderService(meetings, invitations, effects, clock);
    public final EveService eves = new EveService(meetings, invitations, turnout, effects, chores(), clock);
    private final NetworksInMemory networks = new NetworksInMemory();
    private final MeetingReader reader = reader();
    public final MeetingMailService mails = new MeetingMailService(invitations, new LinkService(new LinksInMemory(), networks, tenant, ids, clock), reader, turnout, chores(), clock);
    public final CastMailService castMails = new CastMailService(meetings, invitations, turnout, reader, clock);
    public final MailDraftService drafts = new MailDraftService(meetings, new ContactsInMemory(members), reader);

    private static Actor actor() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Eva Klein", Set.of(Permission.MEETINGS_WRITE)));
        return actor;
    }

    private Chores chores() {
        return new Chores(outbox, actor());
    }

    private LetterDesk desk() {
        return new LetterDesk(new Shelf(), new JobQueue(jobs, outbox, ids, actor(), clock), ids, clock);
    }

    private MeetingReader reader() {
        networks.add(new Network(7, "Netzwerk Neckar", now));
        tenant.enter(7);
        return new MeetingReader(new TopicQuestion(null), List.of(), networks, tenant);
    }

    public Meeting meeting() {
        var meeting = InvitationFixtures.meeting();
        meetings.add(meeting);
        return meeting;
    }

    public Member member(Member member) {
        members.add(member);
        return member;
    }

    public void later(Duration time) {
        now = now.plus(time);
    }

    /** How many effects of a kind wait. */
    long waiting(String kind) {
        return outbox.effects().stream().filter(effect -> effect.kind().equals(kind)).count();
    }

    /** Letter files without a database. */
    private static final class Shelf implements LetterBatches {

        private final List<LetterBatch> all = new ArrayList<>();

        @Override
        public void add(LetterBatch batch) {
            all.add(batch);
        }

        @Override
        public Optional<LetterBatch> find(long id) {
            return all.stream().filter(one -> one.id() == id).findFirst();
        }

        @Override
        public List<LetterBatch> ofMeeting(long meeting) {
            return List.copyOf(all);
        }

        @Override
        public void add(LetterPiece piece) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<LetterPiece> piece(long batch, int number) {
            return Optional.empty();
        }

        @Override
        public void removePieces(long batch) {
            throw new UnsupportedOperationException();
        }
    }
}
