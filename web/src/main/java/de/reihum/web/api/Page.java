package de.reihum.web.api;

import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import java.util.List;

/**
 * A part of a list.
 *
 * @param total rows that match, on all pages
 */
public record Page<T>(List<T> items, int offset, int limit, int total) {

    public static <T> Page<T> of(Slice slice, Part<T> part) {
        return new Page<>(part.rows(), slice.offset(), slice.limit(), Math.toIntExact(part.total()));
    }
}
