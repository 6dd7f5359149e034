package de.reihum.persistence.platform.tables;

import de.reihum.persistence.platform.tables.Schema.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In which order tables can be emptied: whoever points to a table goes before it. */
final class RemovalOrder {

    private RemovalOrder() {}

    /** @throws IllegalStateException when tables point to each other in a circle */
    static List<String> of(Schema schema) {
        var left = new LinkedHashSet<>(schema.tables().stream().filter(table -> schema.owner(table).isPresent()).toList());
        var order = new ArrayList<String>();
        while (!left.isEmpty()) {
            var free = left.stream().filter(table -> schema.pointers().stream().noneMatch(pointer -> holds(pointer, table, left))).toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables that point to each other cannot be emptied: " + left);
            }
            order.addAll(free);
            free.forEach(left::remove);
        }
        return order;
    }

    /** Columns through which rows of a table point to others of the same table; they let go first. */
    static List<String> ownPointers(Schema schema, String table) {
        return schema.pointers().stream().filter(pointer -> pointer.table().equals(table) && pointer.target().equals(table) && !pointer.column().equals("tenant_id")).map(Pointer::column).toList();
    }

    private static boolean holds(Pointer pointer, String table, Set<String> left) {
        return pointer.target().equals(table) && !pointer.table().equals(table) && left.contains(pointer.table());
    }
}
