package de.reihum.touches;

import java.time.Instant;
import java.util.List;

/**
 * One touch as its page and form need it.
 *
 * @param version what a change must bring along
 * @param startedByName empty for the coordination
 * @param author who wrote it down
 * @param archivedAt {@code null} while it counts
 */
public record TouchDetails(long id, long version, TouchData data, Touch.Edge edge, List<Party> parties, String startedByName, String author, Instant changedAt, Instant archivedAt) {

    /** @param contact 0 when it is not known who at the member */
    public record Party(long member, String memberName, long contact, String contactName) {}

    public boolean archived() {
        return archivedAt != null;
    }
}
