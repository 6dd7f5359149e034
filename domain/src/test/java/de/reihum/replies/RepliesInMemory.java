package de.reihum.replies;

import de.reihum.members.Contact;
import de.reihum.replies.list.Headcount;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Place;
import de.reihum.replies.seating.Room;
import de.reihum.replies.seating.Seat;
import de.reihum.replies.seating.Waiting;
import de.reihum.shared.Slice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One network's answers without a database. */
public class RepliesInMemory implements Replies {

    private final Map<Long, Reply> all = new LinkedHashMap<>();

    @Override
    public void add(Reply reply) {
        all.put(reply.id(), reply);
    }

    @Override
    public Optional<Reply> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Reply> of(long meeting, long member) {
        return those(reply -> reply.meeting().id() == meeting && reply.member().id() == member).findFirst();
    }

    @Override
    public void remove(Reply reply) {
        all.remove(reply.id());
    }

    @Override
    public Room room(long meeting, int capacity) {
        var own = ofMeeting(meeting);
        int taken = own.stream().map(Reply::place).filter(place -> place.seat().held()).mapToInt(Place::persons).sum();
        return new Room(capacity, taken, own.stream().filter(reply -> reply.place().seat() == Seat.WAITING).map(reply -> new Waiting(reply.id(), reply.place().persons(), reply.place().ticket())).toList());
    }

    @Override
    public List<ReplyRow> rows(ReplyFilter filter, Slice slice) {
        return matching(filter).sorted(Comparator.comparing(reply -> reply.member().name())).map(RepliesInMemory::row).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(ReplyFilter filter) {
        return matching(filter).count();
    }

    private Stream<Reply> matching(ReplyFilter filter) {
        return those(reply -> reply.meeting().id() == filter.meeting() && (filter.wishes().isEmpty() || filter.wishes().contains(reply.wish()))
                && (filter.seats().isEmpty() || filter.seats().contains(reply.place().seat())));
    }

    private static ReplyRow row(Reply reply) {
        var answer = reply.answer();
        return new ReplyRow(reply.id(), reply.member().id(), reply.member().name(), reply.contact().map(Contact::name).orElse(""), reply.wish(), reply.place().seat(), reply.place().persons(), 0,
                reply.place().offeredUntil(), answer.substitute(), answer.comment(), answer.needs(), reply.channel(), "", reply.answeredAt());
    }

    @Override
    public Optional<Long> meetingOf(long reply) {
        return find(reply).map(one -> one.meeting().id());
    }

    @Override
    public List<Headcount> headcounts(long meeting) {
        return ofMeeting(meeting).stream().map(reply -> new Headcount(reply.wish(), reply.place().seat(), 1, reply.place().persons())).toList();
    }

    @Override
    public Set<Long> coming(long meeting) {
        return those(reply -> reply.meeting().id() == meeting && reply.comes()).map(reply -> reply.member().id()).collect(Collectors.toSet());
    }

    @Override
    public List<Reply> ofMeeting(long meeting) {
        return those(reply -> reply.meeting().id() == meeting).toList();
    }

    @Override
    public List<Reply> offered(long meeting) {
        return ofMeeting(meeting).stream().filter(reply -> reply.place().seat() == Seat.OFFERED).toList();
    }

    @Override
    public List<Reply> ofMember(long member) {
        return those(reply -> reply.member().id() == member).toList();
    }

    @Override
    public List<Reply> ofContact(long contact) {
        return those(reply -> reply.contact().filter(one -> one.id() == contact).isPresent()).toList();
    }

    private Stream<Reply> those(Predicate<Reply> wanted) {
        return all.values().stream().filter(wanted);
    }
}
