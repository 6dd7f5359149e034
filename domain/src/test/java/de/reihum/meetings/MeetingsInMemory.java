package de.reihum.meetings;

import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.Tally;
import de.reihum.members.Member;
import de.reihum.shared.Folding;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One network's meetings without a database. */
public class MeetingsInMemory implements Meetings {

    private final Map<Long, Meeting> all = new LinkedHashMap<>();

    @Override
    public void add(Meeting meeting) {
        all.put(meeting.id(), meeting);
    }

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Meeting> lock(long id) {
        return find(id);
    }

    @Override
    public void remove(Meeting meeting) {
        all.remove(meeting.id());
    }

    @Override
    public List<MeetingRow> rows(MeetingFilter filter, Slice slice) {
        return matching(filter).map(MeetingsInMemory::row).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(MeetingFilter filter) {
        return matching(filter).count();
    }

    @Override
    public Map<Long, Tally> tallies() {
        return all.values().stream().filter(one -> one.series().isPresent()).collect(Collectors.toMap(one -> one.series().orElseThrow().id(), one -> Tally.of(one.state(), 1), Tally::plus));
    }

    @Override
    public List<Meeting> all(MeetingFilter filter) {
        return matching(filter).toList();
    }

    @Override
    public List<Slot> spokenBy(long contact) {
        return all.values().stream().flatMap(meeting -> meeting.slots().stream()).filter(slot -> slot.contact().filter(one -> one.id() == contact).isPresent()).toList();
    }

    private Stream<Meeting> matching(MeetingFilter filter) {
        return all.values().stream().filter(one -> Folding.fold(one.title() + " " + one.theme().topic()).contains(Folding.fold(filter.text())))
                .filter(one -> filter.states().isEmpty() || filter.states().contains(one.state()))
                .filter(one -> one.when().isEmpty() || filter.from() == null || !day(one).isBefore(filter.from())).filter(one -> one.when().isEmpty() || filter.until() == null || !day(one).isAfter(filter.until()))
                .filter(one -> filter.series() == 0 || one.series().filter(series -> series.id() == filter.series()).isPresent())
                .filter(one -> filter.host() == 0 || one.host().filter(host -> host.id() == filter.host()).isPresent())
                .sorted(Comparator.comparing(MeetingsInMemory::day));
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.when().map(When::day).orElse(LocalDate.MIN);
    }

    private static MeetingRow row(Meeting one) {
        var place = one.place();
        return new MeetingRow(one.id(), one.version(), one.title(), one.theme().topic(), one.state(), one.series().map(Series::id).orElse(0L), one.series().map(Series::name).orElse(""),
                one.series().map(Series::colour).orElse(null), one.when().orElse(null), one.host().map(Member::id).orElse(0L), one.host().map(Member::name).orElse(""), place.name(), place.town(), one.admission().capacity());
    }
}
