package de.reihum.touches.outreach;

import java.time.LocalDate;

/**
 * A member that could be called.
 *
 * @param contact the representative's name, or empty
 * @param phone or empty
 * @param last day of the last contact, or {@code null}
 * @param days since then, 0 when there was none
 * @param usual how many days usually lay between two contacts, 0 when nobody can tell
 * @param opener the member that opened its door, 0 when nobody knows
 * @param topic what it is interested in, for a proposal that needs it
 * @param parkedUntil {@code null} unless it is left in peace
 */
public record CallRow(long member, String name, boolean prospect, String contact, String phone, LocalDate last, int days, int usual, Bucket bucket, Proposal proposal, long opener,
        String openerName, String topic, LocalDate parkedUntil, String parkedReason) {

    public boolean parked() {
        return parkedUntil != null;
    }
}
