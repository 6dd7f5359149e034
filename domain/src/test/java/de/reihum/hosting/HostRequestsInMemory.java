package de.reihum.hosting;

import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostRequest.State;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.hosting.rotation.Declined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Requests without a database. */
public class HostRequestsInMemory implements HostRequests {

    private final List<HostRequest> all = new ArrayList<>();

    @Override
    public void add(HostRequest request) {
        if (holding(request.meeting().id()).isPresent()) {
            throw new IllegalStateException("A meeting has two hosts");
        }
        all.add(request);
    }

    @Override
    public Optional<HostRequest> find(long id) {
        return all.stream().filter(request -> request.id() == id).findFirst();
    }

    @Override
    public long lockMeeting(long id) {
        return find(id).map(request -> request.meeting().id()).orElse(0L);
    }

    @Override
    public Optional<HostRequest> holding(long meeting) {
        return some(request -> request.meeting().id() == meeting && (request.state() == State.ASKED || request.state() == State.ACCEPTED)).stream().findFirst();
    }

    @Override
    public List<HostRequest> ofMeeting(long meeting) {
        return some(request -> request.meeting().id() == meeting);
    }

    @Override
    public List<HostRequest> ofMember(long member) {
        return some(request -> request.member().id() == member);
    }

    @Override
    public List<HostRequest> ofContact(long contact) {
        return some(request -> request.contact().filter(one -> one.id() == contact).isPresent());
    }

    @Override
    public List<HostRequest> asked() {
        return some(request -> request.state() == State.ASKED);
    }

    @Override
    public List<Declined> declined() {
        var noes = EnumSet.of(State.DECLINED, State.UNANSWERED, State.GIVEN_BACK);
        return some(request -> noes.contains(request.state()) && request.meeting().when().isPresent()).stream()
                .map(request -> new Declined(request.member().id(), request.meeting().id(), request.meeting().when().orElseThrow().day())).toList();
    }

    @Override
    public Map<Long, LocalDate> places() {
        return some(request -> request.state() == State.ACCEPTED && request.place().isPresent()).stream()
                .collect(Collectors.toMap(request -> request.meeting().id(), request -> request.place().orElseThrow()));
    }

    @Override
    public void remove(HostRequest request) {
        all.remove(request);
    }

    private List<HostRequest> some(Predicate<HostRequest> wanted) {
        return all.stream().filter(wanted).sorted(Comparator.comparing(HostRequest::id).reversed()).toList();
    }
}
