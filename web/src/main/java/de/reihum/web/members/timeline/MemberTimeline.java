package de.reihum.web.members.timeline;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Timeline;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What happened with this member or one of its people, newest first, gathered from every feature. */
public class MemberTimeline extends Card {

    private static final int LONGEST = 100;

    public MemberTimeline(MemberDetails member, Iterable<TimelineSource> sources) {
        this(StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.about(member).stream()));
    }

    public MemberTimeline(ContactDetails contact, Iterable<TimelineSource> sources) {
        this(StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.about(contact).stream()));
    }

    private MemberTimeline(Stream<TimelineSource.Entry> all) {
        super(text("members.timeline"));
        var entries = all
                .sorted(Comparator.comparing(MemberTimeline::place).reversed())
                .limit(LONGEST).toList();
        if (entries.isEmpty()) {
            add(new Paragraph(text("members.timeline.empty")));
            return;
        }
        var line = new Timeline();
        entries.forEach(entry -> line.event(when(entry), entry.title(), entry.details().stream().map(Div::new).toArray(Component[]::new)));
        add(line);
    }

    /** What happened at some time of a day stands above what happened at a known one: it was mostly written down last. */
    private static Instant place(TimelineSource.Entry entry) {
        return day(entry) ? entry.at().atZone(ProductClock.ZONE).plusDays(1).toInstant().minusNanos(1) : entry.at();
    }

    /** Midnight stands for a day of which the hour is not known. */
    private static boolean day(TimelineSource.Entry entry) {
        return entry.at().atZone(ProductClock.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String when(TimelineSource.Entry entry) {
        boolean day = day(entry);
        var stamp = day ? formats().day(entry.at()) : formats().stamp(entry.at());
        return entry.way().isEmpty() ? stamp : text("members.timeline.when", stamp, entry.way());
    }
}
