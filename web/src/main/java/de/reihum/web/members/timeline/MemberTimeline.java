package de.reihum.web.members.timeline;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.shared.ProductClock;
import de.reihum.web.members.timeline.TimelineSource.Entry;
import de.reihum.web.shared.parts.Arrangement;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Timeline;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What happened with this member or one of its people, newest first, gathered from every feature. */
public class MemberTimeline extends Card {

    private static final int LONGEST = 100;

    private final Timeline line = new Timeline();
    private final Paragraph nothing = new Paragraph(text("members.timeline.empty"));
    private final transient List<Told> all;
    private final transient Map<Entry, Deque<ListItem>> shown = new HashMap<>();

    public MemberTimeline(MemberDetails member, Iterable<TimelineSource> sources) {
        this(sources, source -> source.about(member));
    }

    public MemberTimeline(ContactDetails contact, Iterable<TimelineSource> sources) {
        this(sources, source -> source.about(contact));
    }

    private MemberTimeline(Iterable<TimelineSource> sources, Function<TimelineSource, List<Entry>> about) {
        super(text("members.timeline"));
        all = StreamSupport.stream(sources.spliterator(), false).map(source -> new Told(source, about.apply(source))).collect(Collectors.toCollection(ArrayList::new));
        show();
    }

    /** Only the member's own data have changed: asks those alone who tell of them, and adds what is new. */
    public void revised(MemberDetails before, MemberDetails now) {
        all.replaceAll(told -> told.source().concerned(before, now) ? new Told(told.source(), told.source().about(now)) : told);
        show();
    }

    private void show() {
        var entries = all.stream().flatMap(told -> told.entries().stream()).sorted(Comparator.comparing(MemberTimeline::place).reversed()).limit(LONGEST).toList();
        Arrangement.of(line, items(entries));
        remove(entries.isEmpty() ? line : nothing);
        add(entries.isEmpty() ? nothing : line);
    }

    /** Two entries may be alike. */
    private List<ListItem> items(List<Entry> entries) {
        var known = new HashMap<>(shown);
        shown.clear();
        var items = new ArrayList<ListItem>();
        for (var entry : entries) {
            var left = known.getOrDefault(entry, new ArrayDeque<>());
            var item = left.isEmpty() ? item(entry) : left.poll();
            shown.computeIfAbsent(entry, none -> new ArrayDeque<>()).add(item);
            items.add(item);
        }
        return items;
    }

    private static ListItem item(Entry entry) {
        return Timeline.item(when(entry), entry.title(), entry.details().stream().map(Div::new).toArray(Component[]::new));
    }

    /** What happened at some time of a day stands above what happened at a known one: it was mostly written down last. */
    private static Instant place(Entry entry) {
        return day(entry) ? entry.at().atZone(ProductClock.ZONE).plusDays(1).toInstant().minusNanos(1) : entry.at();
    }

    /** Midnight stands for a day of which the hour is not known. */
    private static boolean day(Entry entry) {
        return entry.at().atZone(ProductClock.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String when(Entry entry) {
        boolean day = day(entry);
        var stamp = day ? formats().day(entry.at()) : formats().stamp(entry.at());
        return entry.way().isEmpty() ? stamp : text("members.timeline.when", stamp, entry.way());
    }

    private record Told(TimelineSource source, List<Entry> entries) {}
}
