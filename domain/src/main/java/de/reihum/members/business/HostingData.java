package de.reihum.members.business;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/**
 * What is said about a member as a host.
 *
 * @param capacity people who find a seat, 1 to 5,000, or {@code null}
 * @param tour whether guests may be shown round
 */
public record HostingData(Hosting.Willing willing, Integer capacity, boolean parking, boolean accessible, boolean tour, String remark) {

    public static final HostingData UNKNOWN = new HostingData(Hosting.Willing.UNKNOWN, null, false, false, false, "");

    public HostingData {
        willing = willing == null ? Hosting.Willing.UNKNOWN : willing;
        remark = Lines.many(remark);
    }

    void check() {
        new Checks()
                .require(capacity == null || capacity >= 1 && capacity <= 5000, "capacity", "members.refusal.capacity")
                .require(remark.length() <= 500, "remark", "members.refusal.tooLong", 500)
                .done();
    }
}
