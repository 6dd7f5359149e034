package de.reihum.persistence.isolation;

import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Everything that reads or writes a row through JPA. Each is first tried by the owner: what does not reach the own row proves nothing. */
final class Attacks {

    private static final Predicate<ClassDescriptor> ALWAYS = entity -> true;
    private static final Predicate<ClassDescriptor> NEVER = entity -> false;
    private static final Predicate<ClassDescriptor> IF_RELATED = entity -> !related(entity).isEmpty();

    static final List<Attack> ALL = List.of(
            new Attack("find", ALWAYS, (em, t) -> listed(em.find(t.type(), t.id()))),
            new Attack("find and lock", ALWAYS, (em, t) -> listed(em.find(t.type(), t.id(), LockModeType.PESSIMISTIC_WRITE))),
            new Attack("getReference", ALWAYS, (em, t) -> {
                var reference = em.getReference(t.type(), t.id());
                em.refresh(reference);
                return listed(reference);
            }),
            new Attack("select by id", ALWAYS, (em, t) -> query(em, "select e from %s e where e.id = :id", t)),
            new Attack("select all", ALWAYS, (em, t) -> em.createQuery("select e from " + t.name() + " e").getResultList().stream()
                    .filter(found -> ((TenantEntity) found).id() == t.id()).toList()),
            new Attack("select and lock", ALWAYS, (em, t) -> em.createQuery("select e from " + t.name() + " e where e.id = :id").setParameter("id", t.id())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()),
            new Attack("count", ALWAYS, (em, t) -> times(query(em, "select count(e) from %s e where e.id = :id", t).get(0))),
            new Attack("group", ALWAYS, (em, t) -> query(em, "select e.id, max(e.version) from %s e where e.id = :id group by e.id", t)),
            new Attack("join", ALWAYS, (em, t) -> query(em, "select x from %1$s e, %1$s x where x.id = e.id and e.id = :id", t)),
            new Attack("outer join without a reference, which EclipseLink cannot do behind the wall", NEVER, (em, t) -> query(em, "select x from Network n left join %s x on x.id = :id", t).stream().filter(Objects::nonNull).toList()),
            new Attack("subselect", ALWAYS, (em, t) -> query(em, "select e from %1$s e where e.id in (select x.id from %1$s x where x.id = :id)", t)),
            new Attack("exists", ALWAYS, (em, t) -> query(em, "select n.number from Network n where exists (select x.id from %s x where x.id = :id)", t)),
            new Attack("negation", ALWAYS, (em, t) -> query(em, "select e from %s e where not (e.id <> :id) or 1 = 0", t)),
            new Attack("disjunction", ALWAYS, (em, t) -> query(em, "select e from %s e where e.id = :id or 1 = 1", t).stream()
                    .filter(found -> ((TenantEntity) found).id() == t.id()).toList()),
            new Attack("criteria", ALWAYS, Attacks::criteria),
            new Attack("references by join", IF_RELATED, (em, t) -> members(em, t, "join")),
            new Attack("references by outer join", IF_RELATED, (em, t) -> members(em, t, "left join")),
            new Attack("references by fetch", IF_RELATED, Attacks::fetched),
            new Attack("bulk update", ALWAYS, (em, t) -> times(change(em, "update %s e set e.version = e.version + 1 where e.id = :id", t))),
            new Attack("bulk update of all", NEVER, (em, t) -> none(em.createQuery("update " + t.name() + " e set e.version = e.version + 1").executeUpdate())),
            new Attack("bulk delete", ALWAYS, (em, t) -> times(change(em, "delete from %s e where e.id = :id", t))),
            new Attack("bulk delete of all", NEVER, (em, t) -> none(em.createQuery("delete from " + t.name() + " e").executeUpdate())),
            new Attack("merge of a forged row with its version", ALWAYS, (em, t) -> {
                em.lock(em.merge(forged(t, t.victim().version())), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                return List.of();
            }),
            new Attack("merge of a forged row without version", NEVER, (em, t) -> none(em.merge(forged(t, 0)))),
            new Attack("removal of a forged row", ALWAYS, (em, t) -> {
                em.remove(em.merge(forged(t, t.victim().version())));
                return List.of();
            }),
            new Attack("removal of what is found", ALWAYS, (em, t) -> {
                em.remove(em.getReference(t.type(), t.id()));
                return List.of();
            }),
            new Attack("refresh of a forged row", ALWAYS, (em, t) -> {
                var merged = em.merge(forged(t, t.victim().version()));
                em.refresh(merged);
                return listed(merged);
            }),
            new Attack("update of a forged row as if it had been read", ALWAYS, (em, t) -> {
                var read = (TenantEntity) em.unwrap(UnitOfWork.class).registerExistingObject(forged(t, t.victim().version()));
                em.lock(read, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                return List.of();
            }),
            new Attack("removal of a forged row as if it had been read", ALWAYS, (em, t) -> {
                em.remove(em.unwrap(UnitOfWork.class).registerExistingObject(forged(t, t.victim().version())));
                return List.of();
            }));


    private Attacks() {}

    private static List<?> query(EntityManager em, String jpql, Attack.Target t) {
        return em.createQuery(jpql.formatted(t.name())).setParameter("id", t.id()).getResultList();
    }

    private static int change(EntityManager em, String jpql, Attack.Target t) {
        return em.createQuery(jpql.formatted(t.name())).setParameter("id", t.id()).executeUpdate();
    }

    private static List<?> criteria(EntityManager em, Attack.Target t) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Object.class);
        var root = query.from(t.type());
        return em.createQuery(query.select(root).where(builder.equal(root.get("id"), t.id()))).getResultList();
    }

    private static List<?> members(EntityManager em, Attack.Target t, String join) {
        var found = new ArrayList<Object>();
        for (var mapping : related(t.entity())) {
            found.addAll(query(em, "select m from %s e " + join + " e." + mapping.getAttributeName() + " m where e.id = :id", t).stream().filter(Objects::nonNull).toList());
        }
        return found;
    }

    private static List<?> fetched(EntityManager em, Attack.Target t) {
        var found = new ArrayList<Object>();
        for (var mapping : related(t.entity())) {
            found.addAll(query(em, "select e from %s e left join fetch e." + mapping.getAttributeName() + " where e.id = :id", t));
        }
        return found;
    }

    private static List<DatabaseMapping> related(ClassDescriptor entity) {
        return entity.getMappings().stream().filter(DatabaseMapping::isForeignReferenceMapping).toList();
    }

    static TenantEntity forged(Attack.Target t, long version) {
        var forged = t.own().another(t.type());
        t.entity().getMappingForAttributeName("id").setAttributeValueInObject(forged, t.id());
        t.entity().getMappingForAttributeName("version").setAttributeValueInObject(forged, version);
        return forged;
    }

    private static List<?> listed(Object found) {
        return found == null ? List.of() : List.of(found);
    }

    private static List<?> times(Object count) {
        return Collections.nCopies(((Number) count).intValue(), "row");
    }

    private static List<?> none(Object ignored) {
        return List.of();
    }
}
