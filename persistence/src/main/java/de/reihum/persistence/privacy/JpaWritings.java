package de.reihum.persistence.privacy;

import de.reihum.members.sources.FreeTexts.Kind;
import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.privacy.elsewhere.Writings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Predicate;
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
                .flatMap(pattern -> kind.attributes().stream().map(attribute -> criteria.like(record.<String>get(attribute), pattern, Patterns.ESCAPE))).toArray(Predicate[]::new);
        return entities.createQuery(query.select(record).where(criteria.or(any)).orderBy(criteria.desc(record.get("id")))).getResultList();
    }
}
