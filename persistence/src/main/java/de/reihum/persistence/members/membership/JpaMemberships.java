package de.reihum.persistence.members.membership;

import de.reihum.members.membership.MembershipDetails.OriginDetails;
import de.reihum.members.membership.Memberships;
import de.reihum.members.membership.Origin;
import de.reihum.members.membership.Period;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Memberships in the database. */
@ApplicationScoped
public class JpaMemberships implements Memberships {

    private static final String PERIODS = "select p from Period p where p.member.id = :member";
    private static final String ORIGIN = "select o from Origin o where o.member.id = :member";
    private static final String ORIGINS = "select o from Origin o join fetch o.member left join fetch o.openerMember where o.member.id in :members";
    private static final String OPENED = "select o from Origin o where o.openerMember.id = :member";

    private Database database;

    protected JpaMemberships() {}

    @Inject
    public JpaMemberships(Database database) {
        this.database = database;
    }

    @Override
    public List<Period> of(long member) {
        return database.inTenant().createQuery(PERIODS, Period.class).setParameter("member", member).getResultList();
    }

    @Override
    public void addAll(List<Period> periods) {
        periods.forEach(database.inTenant()::persist);
    }

    @Override
    public Optional<Origin> origin(long member) {
        return database.inTenant().createQuery(ORIGIN, Origin.class).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public Map<Long, OriginDetails> origins(Collection<Long> members) {
        return members.isEmpty() ? Map.of() : database.inTenant().createQuery(ORIGINS, Origin.class).setParameter("members", members).getResultStream()
                .collect(Collectors.toMap(origin -> origin.member().id(), Origin::details));
    }

    @Override
    public List<Origin> openedBy(long member) {
        return database.inTenant().createQuery(OPENED, Origin.class).setParameter("member", member).getResultList();
    }

    @Override
    public void add(Origin origin) {
        database.inTenant().persist(origin);
    }

    @Override
    public void remove(Origin origin) {
        database.inTenant().remove(origin);
    }
}
