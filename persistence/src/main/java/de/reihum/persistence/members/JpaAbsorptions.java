package de.reihum.persistence.members;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.merged.Absorption;
import de.reihum.members.merged.Absorptions;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** Merges in the database. */
@ApplicationScoped
public class JpaAbsorptions implements Absorptions {

    private static final String LOCKED = "select m from Member m where m.id in :ids order by m.id";
    private static final String INTO = "select a from Absorption a where a.kind = :kind and a.survivor in :survivors order by a.id desc";

    private Database database;

    protected JpaAbsorptions() {}

    @Inject
    public JpaAbsorptions(Database database) {
        this.database = database;
    }

    @Override
    public void lock(Collection<Long> members) {
        database.inTenant().createQuery(LOCKED, Member.class).setParameter("ids", members).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public void add(Absorption absorption) {
        database.inTenant().persist(absorption);
    }

    @Override
    public List<Absorption> into(Absorption.Kind kind, Collection<Long> survivors) {
        return survivors.isEmpty() ? List.of() : database.inTenant().createQuery(INTO, Absorption.class).setParameter("kind", kind).setParameter("survivors", survivors).getResultList();
    }

    @Override
    public void remove(Member member) {
        database.inTenant().remove(member);
    }

    @Override
    public void remove(Contact contact) {
        database.inTenant().remove(contact);
    }

    @Override
    public void flush() {
        database.inTenant().flush();
    }
}
