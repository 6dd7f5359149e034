package de.reihum.members.bulk;

import de.reihum.shared.Reason;

/**
 * What becomes of one member.
 *
 * @param old the field's value before
 * @param now the field's value afterwards
 * @param obstacle why it cannot be changed, or {@code null}
 */
public record BulkLine(long member, String name, String old, String now, Reason obstacle) {

    public boolean changes() {
        return obstacle == null && !old.equals(now);
    }
}
