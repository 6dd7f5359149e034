package de.reihum.persistence.touches;

import de.reihum.persistence.tenancy.Database;
import de.reihum.touches.introductions.Introduction;
import de.reihum.touches.introductions.Introductions;
import de.reihum.touches.introductions.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Introductions with their two sides. */
@ApplicationScoped
public class JpaIntroductions implements Introductions {

    private static final String LATEST = "select i from Introduction i order by i.id desc";
    private static final String INTRODUCTION_OF = "select s.introduction.id from Side s where s.id = :id";
    private static final String OF_MEMBER = "select s from Side s where s.member.id = :member order by s.id";
    private static final String OF_CONTACT = "select s from Side s where s.contact.id = :contact order by s.id";

    private Database database;

    protected JpaIntroductions() {}

    @Inject
    public JpaIntroductions(Database database) {
        this.database = database;
    }

    @Override
    public void add(Introduction introduction) {
        entities().persist(introduction);
    }

    @Override
    public Optional<Introduction> find(long id) {
        return Optional.ofNullable(entities().find(Introduction.class, id));
    }

    @Override
    public Optional<Side> side(long id) {
        return Optional.ofNullable(entities().find(Side.class, id));
    }

    /** The introduction's row is locked before a side is read, so that the second of two answers sees the first one. */
    @Override
    public Optional<Side> lockSide(long id) {
        entities().createQuery(INTRODUCTION_OF, Long.class).setParameter("id", id).getResultStream().findFirst()
                .ifPresent(introduction -> entities().find(Introduction.class, introduction, LockModeType.PESSIMISTIC_WRITE));
        return side(id);
    }

    @Override
    public List<Introduction> latest(int limit) {
        return entities().createQuery(LATEST, Introduction.class).setMaxResults(limit).getResultList();
    }

    @Override
    public List<Side> ofMember(long member) {
        return entities().createQuery(OF_MEMBER, Side.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Side> ofContact(long contact) {
        return entities().createQuery(OF_CONTACT, Side.class).setParameter("contact", contact).getResultList();
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
