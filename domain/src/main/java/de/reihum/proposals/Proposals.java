package de.reihum.proposals;

import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The acting network's proposals. */
public interface Proposals {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("title", "kind", "state", "memberName", "proposedAt");

    void add(Proposal proposal);

    Optional<Proposal> find(long id);

    /** The same, and nobody else decides about it until this transaction ends. */
    Optional<Proposal> lock(long id);

    /** The one that was sent with this form. */
    Optional<Proposal> sentOnce(String form);

    /** The latest first when no sort is wanted; without their voices. @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<ProposalRow> rows(ProposalFilter filter, Slice slice);

    long count(ProposalFilter filter);

    /** Those who have proposed anything, by name. */
    List<ProposingMember> members();

    /** Which were put together with which other ones. */
    List<Merged> merged();

    /** Those that were put together with it directly. */
    List<Proposal> mergedInto(long proposal);

    /** Those that were put together with it, and have been open since it was taken back. */
    List<Proposal> releasedFrom(long proposal);

    /** What was put together with one that is taken back is wished on: each waits for a word again. */
    default void release(Proposal withdrawn) {
        mergedInto(withdrawn.id()).stream().map(Proposal::verdict).forEach(Verdict::release);
    }

    /** It is not taken back after all: whatever waited since then goes with it again. */
    default void remerge(Proposal reopened) {
        releasedFrom(reopened.id()).stream().map(Proposal::verdict).forEach(Verdict::remerge);
    }

    /** All that were put together with it, however indirectly, each before those that were put together with itself. */
    default Stream<Proposal> followers(long proposal) {
        return mergedInto(proposal).stream().flatMap(one -> Stream.concat(Stream.of(one), followers(one.id())));
    }

    /** Of which this meeting was made. */
    List<Proposal> ofMeeting(long meeting);

    List<Proposal> ofMember(long member);

    /** The latest first. */
    List<Proposal> ofContact(long contact);

    /** Of which something became, proposed in that time. */
    List<Proposal> fruitful(Instant from, Instant until);
}
