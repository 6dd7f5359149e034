package de.reihum.hosting.planning;

import de.reihum.hosting.rotation.Proposal;
import java.time.LocalDate;

/**
 * One of the next meetings of a series with its host, as far as that can be known today.
 *
 * @param meeting 0 when the series' rhythm leads to it, but nobody has planned it yet
 * @param member who hosts, is asked or is proposed; 0 for nobody
 * @param proposal {@code null} when it is hosted or asked
 */
public record Evening(long meeting, LocalDate day, Sureness sureness, long member, Proposal proposal) {

    /** Agreed, asked, only proposed. */
    public enum Sureness { HOSTED, ASKED, PROPOSED }
}
