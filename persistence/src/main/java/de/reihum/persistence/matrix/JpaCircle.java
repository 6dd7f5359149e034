package de.reihum.persistence.matrix;

import de.reihum.matrix.Circle;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Members in use with what they care about: what their people are interested in, or their tags as long as nobody said so. */
@ApplicationScoped
public class JpaCircle implements Circle {

    private static final String MEMBERS = """
            select m.id, m.name, m.kind, m.size, m.section, m.tags from Member m
            where m.archivedAt is null and m.status in :statuses order by m.name, m.id""";

    private static final String INTERESTS = """
            select c.member.id, c.interests from Contact c where c.archivedAt is null and c.interests <> ''""";

    private Database database;

    protected JpaCircle() {}

    @Inject
    public JpaCircle(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> members() {
        var interests = interests();
        return database.inTenant().createQuery(MEMBERS, Object[].class).setParameter("statuses", List.of(Member.Status.ACTIVE, Member.Status.PAUSED)).getResultStream()
                .map(row -> entry(row, interests.isEmpty() ? topics((String) row[5]) : List.copyOf(interests.getOrDefault((Long) row[0], Set.of())))).toList();
    }

    /** Of each member what its people said they are interested in. */
    private Map<Long, Set<String>> interests() {
        var all = new HashMap<Long, Set<String>>();
        database.inTenant().createQuery(INTERESTS, Object[].class).getResultStream()
                .forEach(row -> all.computeIfAbsent((Long) row[0], member -> new TreeSet<>()).addAll(topics((String) row[1])));
        return all;
    }

    private static Entry entry(Object[] row, List<String> topics) {
        return new Entry((Long) row[0], (String) row[1], (Member.Kind) row[2], (Employees.Size) row[3], (Section) row[4], topics);
    }

    private static List<String> topics(String stored) {
        return Arrays.stream(stored.split(";")).filter(topic -> !topic.isEmpty()).toList();
    }
}
