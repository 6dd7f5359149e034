package de.reihum.persistence.participation;

import de.reihum.participation.Spell;
import de.reihum.participation.Spells;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Statuses and their history in the database. */
@ApplicationScoped
public class JpaSpells implements Spells {

    private static final String OPEN = "select s from Spell s join fetch s.member where s.ended is null";
    private static final String OPEN_OF = "select s from Spell s where s.member.id = :member and s.ended is null";
    private static final String OF_MEMBER = "select s from Spell s where s.member.id = :member order by s.from desc";
    private static final String PAST = """
            select new de.reihum.participation.Spells.Past(m.id, m.kind, s.participation, s.from, s.ended)
            from Spell s join s.member m order by s.from, s.id""";

    private Database database;

    protected JpaSpells() {}

    @Inject
    public JpaSpells(Database database) {
        this.database = database;
    }

    @Override
    public void add(Spell spell) {
        database.inTenant().persist(spell);
    }

    @Override
    public void remove(Spell spell) {
        database.inTenant().remove(spell);
    }

    @Override
    public List<Spell> open() {
        return database.inTenant().createQuery(OPEN, Spell.class).getResultList();
    }

    @Override
    public Optional<Spell> open(long member) {
        return database.inTenant().createQuery(OPEN_OF, Spell.class).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public List<Spell> of(long member) {
        return database.inTenant().createQuery(OF_MEMBER, Spell.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Past> past() {
        return database.inTenant().createQuery(PAST, Past.class).getResultList();
    }
}
