package de.reihum.attendance.closing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A meeting's report.
 *
 * @param version 0 while nothing was written
 * @param data the gifts are proposed from host and speakers while nothing was written
 * @param names of the members that gave something or look after something, by their ids
 * @param persons names of those who look after something, by their ids
 * @param photos without the pictures
 * @param confirmedAt {@code null} while it does not count
 * @param begun whether the meeting has begun, so that it can be reported on
 */
public record ClosingDetails(long meeting, long version, Closing.State state, ClosingData data, Map<Long, String> names, Map<Long, String> persons, List<PhotoRow> photos, Instant confirmedAt, String confirmedBy, boolean begun) {

    public boolean confirmed() {
        return state == Closing.State.CONFIRMED;
    }
}
