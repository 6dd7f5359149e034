package de.reihum.members.bulk;

import de.reihum.members.MemberData;
import de.reihum.shared.Reason;
import java.time.Instant;

/**
 * What becomes of one member.
 *
 * @param old the field's value before
 * @param now the field's value afterwards
 * @param obstacle why it cannot be changed, or {@code null}
 * @param before everything it was, to take it back
 * @param changedAt when the change was made, or {@code null} in a preview
 */
public record BulkLine(long member, String name, String old, String now, Reason obstacle, MemberData before, Instant changedAt) {

    BulkLine doneAt(Instant moment) {
        return new BulkLine(member, name, old, now, obstacle, before, moment);
    }

    public boolean changes() {
        return obstacle == null && !old.equals(now);
    }
}
