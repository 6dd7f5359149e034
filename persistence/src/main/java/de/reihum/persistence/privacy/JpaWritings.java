package de.reihum.persistence.privacy;

import de.reihum.members.sources.FreeTexts.Kind;
import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.privacy.elsewhere.Writings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;

/** Looks into every text of a kind of records: seldom done, and nothing may be missed. The columns compare without case. */
@ApplicationScoped
public class JpaWritings implements Writings {

    private Database database;

    protected JpaWritings() {}

    @Inject
    public JpaWritings(Database database) {
        this.database = database;
    }

    @Override
    public <T> List<T> holding(Kind<T> kind, List<String> words) {
        var entities = database.inTenant();
        var criteria = entities.getCriteriaBuilder();
        var query = criteria.createQuery(kind.entity());
        var record = query.from(kind.entity());
        var any = words.stream().map(Patterns::containing)
                .flatMap(pattern -> kind.attributes().stream().map(attribute -> criteria.like(text(record, attribute), pattern, Patterns.ESCAPE))).toArray(Predicate[]::new);
        return entities.createQuery(query.select(record).where(criteria.or(any)).orderBy(criteria.desc(record.get("id")))).getResultList();
    }

    /** An attribute may lie in an embedded value: {@code wording.line}. */
    private static Path<String> text(Root<?> record, String attribute) {
        int dot = attribute.indexOf('.');
        return dot < 0 ? record.get(attribute) : record.get(attribute.substring(0, dot)).get(attribute.substring(dot + 1));
    }
}
