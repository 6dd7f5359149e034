package de.reihum.proposals;

import de.reihum.members.PersonName;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.PartialDate;
import java.time.Instant;

/**
 * One proposal as a list needs it.
 *
 * @param contact who proposed it, 0 with an empty name when that is not known
 * @param wish {@code null} when no day, month or year is wished
 * @param persons how many are expected, 0 when that is open
 * @param enteredBy who of the team wrote it down, or empty
 * @param word the coordination's, or empty
 * @param into the proposal with which it was put together, or 0
 * @param voices how many members want it
 */
public record ProposalRow(long id, long version, Proposal.Kind kind, String title, String why, Proposal.State state, long member, String memberName, long contact, String contactName, PartialDate wish, boolean hosting,
        int persons, Channel channel, String enteredBy, Instant proposedAt, String word, long meeting, long poll, long into, int voices) {

    /** As it is read from the database, before the voices are counted. */
    public ProposalRow(Long id, Long version, Proposal.Kind kind, String title, String why, Proposal.State state, Long member, String memberName, Long contact, String personTitle, String firstName, String lastName,
            EmailAddress email, PartialDate wish, Boolean hosting, Integer persons, Channel channel, String enteredBy, Instant proposedAt, String word, Long meeting, Long poll, Long into) {
        this(id.longValue(), version.longValue(), kind, title, why, state, member.longValue(), memberName, contact == null ? 0 : contact, PersonName.of(personTitle, firstName, lastName, email), wish, hosting, persons, channel, enteredBy,
                proposedAt, state == Proposal.State.OPEN ? "" : word, meeting, poll, state == Proposal.State.MERGED ? into : 0, 1);
    }

    ProposalRow heard(int members) {
        return new ProposalRow(id, version, kind, title, why, state, member, memberName, contact, contactName, wish, hosting, persons, channel, enteredBy, proposedAt, word, meeting, poll, into, members);
    }
}
