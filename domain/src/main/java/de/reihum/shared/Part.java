package de.reihum.shared;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * A part of a list, and how many rows the whole list has.
 *
 * @param total rows that match, on all pages
 */
public record Part<R>(List<R> rows, long total) {

    /** @param count is asked only when the rows do not show by themselves where the list ends */
    public static <R> Part<R> of(Slice slice, List<R> rows, LongSupplier count) {
        boolean end = rows.size() < slice.limit() && (slice.offset() == 0 || !rows.isEmpty());
        return new Part<>(rows, end ? slice.offset() + (long) rows.size() : count.getAsLong());
    }
}
