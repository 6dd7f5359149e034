package de.reihum.persistence.invitations;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.MemberInvitation;
import de.reihum.invitations.OpenWork;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invitations to meetings. */
@ApplicationScoped
public class JpaInvitations implements Invitations {

    private static final String OF_PERSON = "select i from MeetingInvitation i, Contact c where i.meeting.id = :meeting and c.id = :contact and i.member.id = c.member.id";
    private static final String OF_MEETING = "select i from MeetingInvitation i join fetch i.member m join fetch i.contact where i.meeting.id = :meeting order by m.name, i.id";
    private static final String ALL = "select i from MeetingInvitation i join fetch i.member m join fetch i.contact join fetch i.meeting where i.id in :ids order by m.name, i.id";
    private static final String OF_MEMBER = "select i from MeetingInvitation i join fetch i.meeting where i.member.id = :member";
    private static final String THROUGH = "select i from MeetingInvitation i join fetch i.meeting where i.contact.id = :contact order by i.id";
    private static final String ROWS = """
            select new de.reihum.invitations.InvitedRow(i.id, m.id, m.name, c.id, c.title, c.firstName, c.lastName, c.email, c.phone, i.delivery.channel, i.invitedAt, i.delivery.sentAt,
            i.delivery.told, i.delivery.returnedAt, i.delivery.returnedWhy, i.reminders, i.remindedAt, i.answered)
            from MeetingInvitation i join i.member m join i.contact c where i.meeting.id = :meeting order by m.name, i.id""";
    private static final String HISTORY = """
            select new de.reihum.invitations.MemberInvitation(t.id, t.theme.title, i.delivery.channel, i.invitedAt, i.delivery.sentAt, i.delivery.returnedAt, i.reminders, i.remindedAt, i.answered)
            from MeetingInvitation i join i.meeting t""";
    private static final String HISTORY_OF_MEMBER = HISTORY + " where i.member.id = :id order by i.invitedAt desc, i.id desc";
    private static final String HISTORY_OF_CONTACT = HISTORY + " where i.contact.id = :id order by i.invitedAt desc, i.id desc";
    private static final String OPEN = """
            select new de.reihum.invitations.OpenWork(t.id, t.theme.title, sum(case when i.delivery.channel = :letter then 1 else 0 end), sum(case when i.delivery.channel = :phone then 1 else 0 end))
            from MeetingInvitation i join i.meeting t where t.schedule.day >= :from and t.standing.state in :states and i.delivery.channel <> :mail and i.delivery.told < t.standing.sequence
            and (t.standing.state <> :off or i.delivery.sentAt is not null) group by t.id, t.theme.title order by t.id""";

    private Database database;

    protected JpaInvitations() {}

    @Inject
    public JpaInvitations(Database database) {
        this.database = database;
    }

    @Override
    public void add(Invitation invitation) {
        database.inTenant().persist(invitation);
    }

    @Override
    public void remove(Invitation invitation) {
        database.inTenant().remove(invitation);
        database.inTenant().flush();
    }

    @Override
    public Optional<Invitation> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Invitation.class, id));
    }

    @Override
    public Optional<Invitation> lock(long id) {
        return Optional.ofNullable(database.inTenant().find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Invitation> ofPerson(long meeting, long contact) {
        return ofPersonQuery(meeting, contact).getResultStream().findFirst();
    }

    /** Found first and locked then: a lock over two tables would hold the contact, too. */
    @Override
    public Optional<Invitation> lockOfPerson(long meeting, long contact) {
        return ofPerson(meeting, contact).map(one -> {
            database.inTenant().refresh(one, LockModeType.PESSIMISTIC_WRITE);
            return one;
        });
    }

    private TypedQuery<Invitation> ofPersonQuery(long meeting, long contact) {
        return database.inTenant().createQuery(OF_PERSON, Invitation.class).setParameter("meeting", meeting).setParameter("contact", contact);
    }

    @Override
    public List<Invitation> ofMeeting(long meeting) {
        return database.inTenant().createQuery(OF_MEETING, Invitation.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public List<Invitation> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.inTenant().createQuery(ALL, Invitation.class).setParameter("ids", ids).getResultList();
    }

    @Override
    public List<Invitation> ofMember(long member) {
        return database.inTenant().createQuery(OF_MEMBER, Invitation.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Invitation> throughContact(long contact) {
        return database.inTenant().createQuery(THROUGH, Invitation.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public long open(long meeting) {
        return database.inTenant().createQuery("select count(i.id) from MeetingInvitation i where i.meeting.id = :meeting and i.answered = false", Long.class).setParameter("meeting", meeting).getSingleResult();
    }

    @Override
    public List<Long> members(long meeting) {
        return database.inTenant().createQuery("select i.member.id from MeetingInvitation i where i.meeting.id = :meeting", Long.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public List<InvitedRow> rows(long meeting) {
        return database.inTenant().createQuery(ROWS, InvitedRow.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public List<MemberInvitation> ofMember(long member, int limit) {
        return history(HISTORY_OF_MEMBER, member, limit);
    }

    @Override
    public List<MemberInvitation> ofContact(long contact, int limit) {
        return history(HISTORY_OF_CONTACT, contact, limit);
    }

    private List<MemberInvitation> history(String query, long id, int limit) {
        return database.inTenant().createQuery(query, MemberInvitation.class).setParameter("id", id).setMaxResults(limit).getResultList();
    }

    @Override
    public List<OpenWork> openWork(LocalDate from) {
        return database.inTenant().createQuery(OPEN, OpenWork.class).setParameter("from", from).setParameter("letter", Channel.LETTER).setParameter("phone", Channel.PHONE).setParameter("mail", Channel.MAIL)
                .setParameter("off", Meeting.State.CANCELLED).setParameter("states", Set.of(Meeting.State.INVITED, Meeting.State.CANCELLED)).getResultList();
    }
}
