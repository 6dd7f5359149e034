package de.reihum.persistence.exchange;

import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.RowFilter;
import de.reihum.exchange.judgement.Decision;
import de.reihum.members.sources.Marks;
import de.reihum.persistence.shared.Patterns;
import de.reihum.shared.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queries over the rows of a list. */
abstract class ImportRows {

    private static final String WANTED = " from ImportRow r where r.list = :list and r.decision in :decisions and r.progress in :progress and (:warned = false or r.warned = true)";
    private static final String VIEWS = """
            select new de.reihum.exchange.ImportRowView(r.id, r.line, r.name, r.cells, r.decision, r.choice, r.remarks, r.warned, r.member, r.progress)"""
            + WANTED + " order by r.line";
    private static final String AFTER = "select r from ImportRow r where r.list = :list and r.line > :line order by r.line";
    private static final String IN_STATE = "select r from ImportRow r where r.list = :list and r.progress = :progress and r.decision in :decisions order by r.line";
    private static final String OF_MEMBER = "select r from ImportRow r where r.member = :member order by r.id";
    /** The cells are one JSON text. */
    private static final String MENTIONING = "select r from ImportRow r where cast(r.cells as char) like :one escape :escape and cast(r.cells as char) like :other escape :escape order by r.id";
    private static final Set<Decision> ACTIVE = EnumSet.of(Decision.CREATE, Decision.CHANGE);

    abstract EntityManager entities();

    public void addRow(ImportRow row) {
        entities().persist(row);
    }

    public Optional<ImportRow> row(long id) {
        return Optional.ofNullable(entities().find(ImportRow.class, id));
    }

    public List<ImportRow> rowsAfter(long list, int line, int limit) {
        return entities().createQuery(AFTER, ImportRow.class).setParameter("list", list).setParameter("line", line).setMaxResults(limit).getResultList();
    }

    public List<ImportRow> waiting(long list, int limit) {
        return inState(IN_STATE, list, ImportRow.Progress.WAITING, limit);
    }

    public List<ImportRow> applied(long list, int limit) {
        return inState(IN_STATE + " desc", list, ImportRow.Progress.APPLIED, limit);
    }

    private List<ImportRow> inState(String query, long list, ImportRow.Progress progress, int limit) {
        return entities().createQuery(query, ImportRow.class).setParameter("list", list).setParameter("progress", progress).setParameter("decisions", ACTIVE)
                .setMaxResults(limit).getResultList();
    }

    public List<ImportRow> mentioning(long member, Marks marks) {
        var all = new LinkedHashSet<>(entities().createQuery(OF_MEMBER, ImportRow.class).setParameter("member", member).getResultList());
        if (!marks.email().isEmpty()) {
            all.addAll(mentioning(marks.email(), marks.email()));
        }
        if (!marks.fullName().isEmpty()) {
            all.addAll(mentioning(marks.firstName(), marks.lastName()));
        }
        return List.copyOf(all);
    }

    private List<ImportRow> mentioning(String one, String other) {
        return entities().createQuery(MENTIONING, ImportRow.class).setParameter("one", Patterns.containing(one)).setParameter("other", Patterns.containing(other))
                .setParameter("escape", Patterns.ESCAPE).getResultList();
    }

    public List<ImportRowView> views(long list, RowFilter filter, Slice slice) {
        return wanted(entities().createQuery(VIEWS, ImportRowView.class), list, filter).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    public long count(long list, RowFilter filter) {
        return wanted(entities().createQuery("select count(r.id)" + WANTED, Long.class), list, filter).getSingleResult();
    }

    private static <T> TypedQuery<T> wanted(TypedQuery<T> query, long list, RowFilter filter) {
        return query.setParameter("list", list)
                .setParameter("decisions", filter.decisions().isEmpty() ? EnumSet.allOf(Decision.class) : filter.decisions())
                .setParameter("progress", filter.progress().isEmpty() ? EnumSet.allOf(ImportRow.Progress.class) : filter.progress())
                .setParameter("warned", filter.warned());
    }
}
