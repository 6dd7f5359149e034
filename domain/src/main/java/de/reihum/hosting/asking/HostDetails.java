package de.reihum.hosting.asking;

import de.reihum.hosting.rotation.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All about a meeting's host.
 *
 * @param version of the meeting
 * @param open whether the meeting is still to come and can have another host
 * @param day {@code null} while there is no date
 * @param host the member's id, 0 for nobody
 * @param present whether the company that hosts or is asked still belongs to the network
 * @param request who is asked or has agreed, or {@code null}
 * @param earlier what others answered, the latest first
 * @param proposal {@code null} when there is nothing to propose
 * @param names of the members in the proposal, by their ids
 * @param person who would be written to at the proposed company, empty when nobody can
 * @param unreachable whose turn it is or was, and who could not be written to
 * @param pool the companies of the series' pool in the order in which they would be asked
 * @param swaps other meetings whose hosts could swap with this one's
 */
public record HostDetails(long meeting, long version, boolean open, LocalDate day, long host, String hostName, boolean present, RequestRow request, List<RequestRow> earlier, Proposal proposal,
        Map<Long, String> names, String person, List<Unreachable> unreachable, List<Company> pool, List<Swap> swaps) {

    /** A company that could be asked. @param person who would be written to, empty when nobody can */
    public record Company(long member, String name, String person) {}

    /** A company that gets no mail. */
    public record Unreachable(long member, String name, Why why) {}

    /** Nobody is known there, nobody has an address, nobody wants mails. */
    public enum Why { NOBODY, NO_ADDRESS, REFUSED }

    /** A meeting with its host. */
    public record Swap(long meeting, String title, LocalDate day, String host) {}
}
