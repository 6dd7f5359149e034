package de.reihum.touches;

import de.reihum.shared.Folding;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One network's touches without a database. */
public class TouchesInMemory implements Touches {

    private final Map<Long, Touch> all = new LinkedHashMap<>();

    @Override
    public void add(Touch touch) {
        all.put(touch.id(), touch);
    }

    @Override
    public Optional<Touch> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<TouchRow> rows(TouchFilter filter, Slice slice) {
        return matching(filter).sorted(Comparator.comparing(Touch::day).reversed()).map(TouchesInMemory::row).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(TouchFilter filter) {
        return matching(filter).count();
    }

    @Override
    public Part<TouchRow> part(TouchFilter filter, Slice slice) {
        return Part.of(slice, rows(filter, slice), () -> count(filter));
    }

    @Override
    public List<Touch> concerning(long member) {
        return all.values().stream().filter(touch -> tookPart(touch, member) || touch.startedBy().filter(one -> one.id() == member).isPresent()).toList();
    }

    @Override
    public List<Touch> withContact(long contact) {
        return all.values().stream().filter(touch -> touch.data().with().stream().anyMatch(one -> one.contact() == contact)).toList();
    }

    @Override
    public List<Took> took(LocalDate from, LocalDate until) {
        return within(from, until).flatMap(touch -> touch.members().stream().map(member -> new Took(touch.id(), touch.day(), touch.edge(), member.id()))).toList();
    }

    @Override
    public List<Began> began(LocalDate from, LocalDate until) {
        return within(from, until).flatMap(touch -> touch.startedBy().stream().map(member -> new Began(touch.id(), touch.day(), member.id()))).toList();
    }

    @Override
    public List<Name> members() {
        return all.values().stream().flatMap(touch -> touch.members().stream()).distinct().map(member -> new Name(member.id(), member.name())).toList();
    }

    private Stream<Touch> within(LocalDate from, LocalDate until) {
        return matching(TouchFilter.everything().withPeriod(from, until));
    }

    private Stream<Touch> matching(TouchFilter filter) {
        return all.values().stream().filter(touch -> touch.archived() == filter.archived()
                && Arrays.stream(Folding.fold(filter.text()).split(" ")).allMatch(Folding.fold(touch.line() + " " + touch.who())::contains)
                && (filter.channels().isEmpty() || filter.channels().contains(touch.data().channel()))
                && (filter.edges().isEmpty() || filter.edges().contains(touch.edge()))
                && (filter.member() == 0 || tookPart(touch, filter.member()))
                && (filter.from() == null || !touch.day().isBefore(filter.from())) && (filter.until() == null || !touch.day().isAfter(filter.until())));
    }

    private static boolean tookPart(Touch touch, long member) {
        return touch.members().stream().anyMatch(one -> one.id() == member);
    }

    private static TouchRow row(Touch touch) {
        var details = touch.details();
        var data = details.data();
        return new TouchRow(touch.id(), touch.version(), data.day(), data.time(), data.channel(), touch.edge(), touch.who(), data.line(), data.text(), details.startedByName(), details.author(), touch.archived());
    }
}
