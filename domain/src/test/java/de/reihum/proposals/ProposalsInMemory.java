package de.reihum.proposals;

import de.reihum.members.Contact;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One network's proposals without a database. */
public class ProposalsInMemory implements Proposals {

    private final List<Proposal> all = new ArrayList<>();

    @Override
    public void add(Proposal proposal) {
        all.add(proposal);
    }

    @Override
    public Optional<Proposal> find(long id) {
        return those(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Proposal> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Proposal> sentOnce(String form) {
        return those(one -> form.equals(one.origin().once())).findFirst();
    }

    @Override
    public List<ProposalRow> rows(ProposalFilter filter, Slice slice) {
        return matching(filter).sorted(Comparator.comparing((Proposal one) -> one.origin().proposedAt()).reversed()).skip(slice.offset()).limit(slice.limit()).map(ProposalsInMemory::row).toList();
    }

    @Override
    public long count(ProposalFilter filter) {
        return matching(filter).count();
    }

    private Stream<Proposal> matching(ProposalFilter filter) {
        return those(one -> one.title().contains(filter.text()) && (filter.kinds().isEmpty() || filter.kinds().contains(one.idea().kind())) && (filter.states().isEmpty() || filter.states().contains(one.state()))
                && (filter.member() == 0 || filter.member() == one.member().id()));
    }

    private static ProposalRow row(Proposal one) {
        var data = one.contact().map(contact -> contact.details().data());
        return new ProposalRow(one.id(), one.version(), one.idea().kind(), one.title(), one.idea().why(), one.state(), one.member().id(), one.member().name(), one.contact().map(Contact::id).orElse(null), data.map(name -> name.title()).orElse(null),
                data.map(name -> name.firstName()).orElse(null), data.map(name -> name.lastName()).orElse(null), one.contact().map(Contact::email).orElse((EmailAddress) null), one.idea().wish().orElse(null), one.idea().hosting(),
                one.idea().data().persons(), one.origin().channel(), one.origin().enteredBy(), one.origin().proposedAt(), one.verdict().word(), one.verdict().meeting(), one.verdict().poll(),
                one.into().map(Proposal::id).orElse(null));
    }

    @Override
    public List<ProposingMember> members() {
        return those(one -> true).map(one -> new ProposingMember(one.member().id(), one.member().name())).distinct().toList();
    }

    @Override
    public List<Merged> merged() {
        return those(one -> one.state() == Proposal.State.MERGED).map(one -> new Merged(one.id(), one.into().orElseThrow().id(), one.member().id())).toList();
    }

    @Override
    public List<Proposal> mergedInto(long proposal) {
        return those(one -> one.into().filter(other -> other.id() == proposal).isPresent()).toList();
    }

    @Override
    public List<Proposal> releasedFrom(long proposal) {
        return those(one -> one.released().filter(other -> other.id() == proposal).isPresent()).toList();
    }

    @Override
    public List<Proposal> ofMeeting(long meeting) {
        return those(one -> one.verdict().meeting() == meeting).toList();
    }

    @Override
    public List<Proposal> ofMember(long member) {
        return those(one -> one.member().id() == member).toList();
    }

    @Override
    public List<Proposal> ofContact(long contact) {
        return those(one -> one.contact().filter(person -> person.id() == contact).isPresent()).toList();
    }

    @Override
    public List<Proposal> fruitful(Instant from, Instant until) {
        return those(one -> Set.of(Proposal.State.ACCEPTED, Proposal.State.MERGED).contains(one.state()) && !one.origin().proposedAt().isBefore(from) && one.origin().proposedAt().isBefore(until)).toList();
    }

    private Stream<Proposal> those(Predicate<Proposal> wanted) {
        return List.copyOf(all).stream().filter(wanted);
    }
}
