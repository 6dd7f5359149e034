package de.reihum.persistence.proposals;

import de.reihum.persistence.tenancy.Database;
import de.reihum.proposals.Merged;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.Proposals;
import de.reihum.proposals.ProposingMember;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Proposals in the database. */
@ApplicationScoped
public class JpaProposals implements Proposals {

    private static final String LATEST = " order by p.origin.proposedAt desc, p.id desc";
    private static final String ONCE = "select p from Proposal p where p.origin.once = :form";
    private static final String MERGED = "select new de.reihum.proposals.Merged(p.id, p.into.id, p.member.id) from Proposal p where p.verdict.state = :merged";
    private static final String MEMBERS = "select distinct new de.reihum.proposals.ProposingMember(m.id, m.name) from Proposal p join p.member m order by m.name, m.id";
    private static final String INTO = "select p from Proposal p join fetch p.member where p.into.id = :id and p.verdict.state = :state" + LATEST;
    private static final String OF_MEETING = "select p from Proposal p join fetch p.member where p.verdict.meeting = :id" + LATEST;
    private static final String OF_MEMBER = "select p from Proposal p where p.member.id = :id" + LATEST;
    private static final String OF_CONTACT = "select p from Proposal p where p.contact.id = :id" + LATEST;
    private static final String FRUITFUL = "select p from Proposal p where p.verdict.state in :states and p.origin.proposedAt >= :from and p.origin.proposedAt < :until";

    private Database database;

    protected JpaProposals() {}

    @Inject
    public JpaProposals(Database database) {
        this.database = database;
    }

    @Override
    public void add(Proposal proposal) {
        entities().persist(proposal);
    }

    @Override
    public Optional<Proposal> find(long id) {
        return Optional.ofNullable(entities().find(Proposal.class, id));
    }

    @Override
    public Optional<Proposal> lock(long id) {
        return Optional.ofNullable(entities().find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Proposal> sentOnce(String form) {
        return entities().createQuery(ONCE, Proposal.class).setParameter("form", form).getResultStream().findFirst();
    }

    @Override
    public List<ProposalRow> rows(ProposalFilter filter, Slice slice) {
        var query = new ProposalRows(entities().getCriteriaBuilder()).of(filter, slice.sorts());
        return entities().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(ProposalFilter filter) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var proposal = query.from(Proposal.class);
        query.select(builder.count(proposal.get("id"))).where(ProposalRows.conditions(builder, proposal, filter));
        return entities().createQuery(query).getSingleResult();
    }

    @Override
    public List<ProposingMember> members() {
        return entities().createQuery(MEMBERS, ProposingMember.class).getResultList();
    }

    @Override
    public List<Merged> merged() {
        return entities().createQuery(MERGED, Merged.class).setParameter("merged", Proposal.State.MERGED).getResultList();
    }

    @Override
    public List<Proposal> mergedInto(long proposal) {
        return into(proposal, Proposal.State.MERGED);
    }

    @Override
    public List<Proposal> releasedFrom(long proposal) {
        return into(proposal, Proposal.State.OPEN);
    }

    private List<Proposal> into(long proposal, Proposal.State state) {
        return entities().createQuery(INTO, Proposal.class).setParameter("id", proposal).setParameter("state", state).getResultList();
    }

    @Override
    public List<Proposal> ofMeeting(long meeting) {
        return all(OF_MEETING, meeting);
    }

    @Override
    public List<Proposal> ofMember(long member) {
        return all(OF_MEMBER, member);
    }

    @Override
    public List<Proposal> ofContact(long contact) {
        return all(OF_CONTACT, contact);
    }

    @Override
    public List<Proposal> fruitful(Instant from, Instant until) {
        return entities().createQuery(FRUITFUL, Proposal.class).setParameter("states", List.of(Proposal.State.ACCEPTED, Proposal.State.MERGED)).setParameter("from", from).setParameter("until", until).getResultList();
    }

    private List<Proposal> all(String query, long id) {
        return entities().createQuery(query, Proposal.class).setParameter("id", id).getResultList();
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
