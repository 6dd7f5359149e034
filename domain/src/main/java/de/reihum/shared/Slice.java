package de.reihum.shared;

import java.util.List;

/**
 * Which part of a sorted list is wanted.
 *
 * @param offset rows to skip, from 0
 * @param limit rows wanted, 1 to 1,000
 * @param sorts the sort columns, most important first; each feature knows its own names and refuses others
 */
public record Slice(int offset, int limit, List<Sort> sorts) {

    public static final int MAX = 1000;

    public Slice {
        if (offset < 0 || limit < 1 || limit > MAX) {
            throw new InvalidValue("limit", "shared.refusal.slice", MAX);
        }
        sorts = List.copyOf(sorts);
    }

    public static Slice first(int limit) {
        return new Slice(0, limit, List.of());
    }

    /** One sort column and its direction. */
    public record Sort(String by, boolean descending) {}
}
