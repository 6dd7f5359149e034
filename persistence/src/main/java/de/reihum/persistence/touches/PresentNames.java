package de.reihum.persistence.touches;

import de.reihum.members.PersonName;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import de.reihum.touches.TouchParty;
import de.reihum.touches.TouchRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a list's rows how those who took part are called today; what a row keeps is as old as its last writing. */
class PresentNames {

    private static final String NAMES = """
            select p.touch.id, m.name, c.title, c.firstName, c.lastName, c.email from TouchParty p join p.member m left join p.contact c
            where p.touch.id in :touches order by p.id""";

    private final Database database;

    PresentNames(Database database) {
        this.database = database;
    }

    List<TouchRow> of(List<TouchRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        var names = names(rows.stream().map(TouchRow::id).toList());
        return rows.stream().map(row -> names.containsKey(row.id()) ? row.withWho(names.get(row.id())) : row).toList();
    }

    private Map<Long, String> names(List<Long> touches) {
        return database.inTenant().createQuery(NAMES, Object[].class).setParameter("touches", touches).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(PresentNames::name, Collectors.joining(", "))));
    }

    /** Everybody has a title, which may be empty; without one there is nobody. */
    private static String name(Object[] row) {
        return TouchParty.name((String) row[1], row[2] == null ? null : PersonName.of((String) row[2], (String) row[3], (String) row[4], (EmailAddress) row[5]));
    }
}
