package de.reihum.persistence.tasks;

import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.tasks.Task;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tasks, filtered and sorted in the database. */
@ApplicationScoped
public class JpaTasks implements Tasks {

    private static final String ABOUT = "select t from Task t where t.subjectKind = :kind and t.subject = :subject order by t.id";
    private static final String OF_MEMBER = "select t from Task t where t.member.id = :member order by t.id";
    private static final String OPEN = "select t from Task t where t.owner = :owner and t.doneAt is null order by t.id";
    private static final String LATE = "select distinct t.owner from Task t where t.doneAt is null and t.due < :today order by t.owner";

    private Database database;

    protected JpaTasks() {}

    @Inject
    public JpaTasks(Database database) {
        this.database = database;
    }

    @Override
    public void add(Task task) {
        entities().persist(task);
    }

    @Override
    public void remove(Task task) {
        entities().remove(task);
    }

    @Override
    public Optional<Task> find(long id) {
        return Optional.ofNullable(entities().find(Task.class, id));
    }

    @Override
    public List<TaskRow> rows(TaskFilter filter, Slice slice) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createQuery(TaskRow.class);
        var task = query.from(Task.class);
        var member = task.join("member", JoinType.LEFT);
        query.select(builder.construct(TaskRow.class, task.get("id"), task.get("version"), task.get("text"), task.get("due"), task.get("owner"), task.get("ownerName"), task.get("subjectKind"),
                task.get("subject"), task.get("subjectName"), member.get("id"), task.get("comment"), task.get("doneAt")));
        query.where(conditions(builder, task, filter)).orderBy(orders(builder, task, filter, slice.sorts()));
        return entities().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(TaskFilter filter) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var task = query.from(Task.class);
        query.select(builder.count(task.get("id"))).where(conditions(builder, task, filter));
        return entities().createQuery(query).getSingleResult();
    }

    private static Predicate[] conditions(CriteriaBuilder builder, Root<Task> task, TaskFilter filter) {
        var all = new ArrayList<Predicate>();
        all.add(filter.done() ? builder.isNotNull(task.get("doneAt")) : builder.isNull(task.get("doneAt")));
        for (var word : Folding.fold(filter.text()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(task.get("searchText"), Patterns.containing(word), Patterns.ESCAPE));
            }
        }
        if (filter.owner() != 0) {
            all.add(builder.equal(task.get("owner"), filter.owner()));
        }
        if (filter.until() != null) {
            all.add(builder.lessThanOrEqualTo(task.get("due"), filter.until()));
        }
        if (filter.member() != 0) {
            all.add(builder.equal(task.get("member").get("id"), filter.member()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Without a wish open ones by their day, done ones by when they were done, the latest first. */
    private static List<Order> orders(CriteriaBuilder builder, Root<Task> task, TaskFilter filter, List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            if (!SORTS.contains(sort.by())) {
                throw new InvalidValue("sort", "tasks.refusal.sort", sort.by());
            }
            orders.add(sort.descending() ? builder.desc(task.get(sort.by())) : builder.asc(task.get(sort.by())));
        }
        if (orders.isEmpty()) {
            orders.add(filter.done() ? builder.desc(task.get("doneAt")) : builder.asc(task.get("due")));
        }
        orders.add(builder.asc(task.get("id")));
        return orders;
    }

    @Override
    public List<Task> about(String kind, long subject) {
        return entities().createQuery(ABOUT, Task.class).setParameter("kind", kind).setParameter("subject", subject).getResultList();
    }

    @Override
    public List<Task> ofMember(long member) {
        return entities().createQuery(OF_MEMBER, Task.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Task> openOf(long owner) {
        return entities().createQuery(OPEN, Task.class).setParameter("owner", owner).getResultList();
    }

    @Override
    public List<Long> late(LocalDate today) {
        return entities().createQuery(LATE, Long.class).setParameter("today", today).getResultList();
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
