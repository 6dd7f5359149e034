package de.reihum.persistence.polls;

import de.reihum.persistence.tenancy.Database;
import de.reihum.polls.Invitation;
import de.reihum.polls.InvitationRow;
import de.reihum.polls.Invitations;
import de.reihum.polls.MemberPoll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Invitations to polls. */
@ApplicationScoped
public class JpaInvitations implements Invitations {

    private static final String OF_CONTACT = "select i from Invitation i where i.poll.id = :poll and i.contact.id = :contact";
    private static final String WITH_CONTACT = "select i from Invitation i join fetch i.contact where i.poll.id = :poll and i.contact.id = :contact";
    private static final String UNANSWERED = "select distinct i from Invitation i join fetch i.member m left join fetch m.contacts where i.poll.id = :poll and i.answered = false";
    private static final String OF_MEMBER = """
            select new de.reihum.polls.MemberPoll(p.id, p.question.question, i.askedAt, i.reminders, i.remindedAt, i.answered)
            from Invitation i join i.poll p where i.member.id = :member order by i.askedAt desc, i.id desc""";
    private static final String NAMED_OF_CONTACT = """
            select new de.reihum.polls.MemberPoll(p.id, p.question.question, i.askedAt, i.reminders, i.remindedAt, i.answered)
            from Invitation i join i.poll p where i.contact.id = :contact and p.question.anonymous = false order by i.askedAt desc, i.id desc""";
    private static final String ROWS = """
            select new de.reihum.polls.InvitationRow(i.id, m.id, m.name, c.title, c.firstName, c.lastName, c.email, i.mailedAt, i.reminders, i.remindedAt, i.answered)
            from Invitation i join i.member m join i.contact c where i.poll.id = :poll order by m.name, i.id""";

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
    public Optional<Invitation> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Invitation.class, id));
    }

    @Override
    public Optional<Invitation> ofContact(long poll, long contact) {
        return ofContact(WITH_CONTACT, poll, contact).getResultStream().findFirst();
    }

    @Override
    public Optional<Invitation> lockOfContact(long poll, long contact) {
        return ofContact(OF_CONTACT, poll, contact).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<Invitation> ofContact(String query, long poll, long contact) {
        return database.inTenant().createQuery(query, Invitation.class).setParameter("poll", poll).setParameter("contact", contact);
    }

    @Override
    public List<Invitation> ofPoll(long poll) {
        return database.inTenant().createQuery("select i from Invitation i where i.poll.id = :poll", Invitation.class).setParameter("poll", poll).getResultList();
    }

    @Override
    public List<Invitation> ofPerson(long contact) {
        return database.inTenant().createQuery("select i from Invitation i join fetch i.poll where i.contact.id = :contact order by i.id", Invitation.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public List<Invitation> unanswered(long poll) {
        return database.inTenant().createQuery(UNANSWERED, Invitation.class).setParameter("poll", poll).getResultList();
    }

    @Override
    public List<Invitation> ofMember(long member) {
        return database.inTenant().createQuery("select i from Invitation i join fetch i.poll where i.member.id = :member", Invitation.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Invitation> throughContact(long contact) {
        return database.inTenant().createQuery("select i from Invitation i where i.contact.id = :contact", Invitation.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public void remove(Invitation invitation) {
        database.inTenant().remove(invitation);
        // At once: another one may take its place in the poll, and removals are written last
        database.inTenant().flush();
    }

    @Override
    public List<MemberPoll> ofMember(long member, int limit) {
        return database.inTenant().createQuery(OF_MEMBER, MemberPoll.class).setParameter("member", member).setMaxResults(limit).getResultList();
    }

    @Override
    public List<MemberPoll> namedOfContact(long contact, int limit) {
        return database.inTenant().createQuery(NAMED_OF_CONTACT, MemberPoll.class).setParameter("contact", contact).setMaxResults(limit).getResultList();
    }

    @Override
    public List<InvitationRow> rows(long poll) {
        return database.inTenant().createQuery(ROWS, InvitationRow.class).setParameter("poll", poll).getResultList();
    }
}
