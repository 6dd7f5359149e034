package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import de.reihum.touches.Touches;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.FilterMemory;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All contacts that were written down, the latest first. */
@Route(value = "touches", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class TouchesView extends Page {

    /** How far one looks back. */
    private enum Period {
        MONTH(30), QUARTER(90), YEAR(365);

        private final int days;

        Period(int days) {
            this.days = days;
        }
    }

    private final RecordList<TouchRow, TouchFilter> list;
    private final transient TouchService touches;

    @Inject
    public TouchesView(AccountService accounts, TouchService touches, TouchDialogs dialogs, TouchFiles files, FilterMemory memory, Clock clock) {
        this(accounts.me(), touches, dialogs, files, clock);
        list.keeps(memory);
    }

    TouchesView(Me me, TouchService touches, TouchDialogs dialogs, TouchFiles files, Clock clock) {
        this.touches = touches;
        list = new RecordList<>("touches.list", TouchFilter.everything(), touches::rows, touches::count);
        columns();
        filters(Formats.local(clock.instant()));
        files.all().forEach(list::export);
        if (me.may(Permission.TOUCHES_WRITE)) {
            list.actions(log(dialogs));
            list.whenEmpty(log(dialogs));
            list.bulk("archive", row -> !row.archived(), this::archive);
            list.bulk("restore", TouchRow::archived, rows -> restore(ids(rows)));
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("touches.list.title");
    }

    private Component log(TouchDialogs dialogs) {
        return Actions.primary(text("touches.log"), () -> dialogs.log(List.of(), list::refresh));
    }

    private void columns() {
        list.name("line", TouchRow::line, row -> "touches/" + row.id()).sortable();
        list.plain("who", TouchRow::who).sortable().width(240, 3);
        list.plain("channel", row -> TouchWords.channel(row.channel())).sortable().width(150, 0);
        list.plain("day", row -> TouchWords.when(row.day(), row.time())).sortable().width(140, 0);
        list.badge("edge", row -> TouchWords.badge(row.edge())).sortable().width(230, 0);
        list.plain("startedBy", row -> TouchWords.starter(row.startedBy())).width(150, 1).hiddenAtFirst();
        list.plain("author", TouchRow::author).sortable().width(150, 1).hiddenAtFirst();
        list.plain("text", TouchRow::text).width(200, 2).hiddenAtFirst();
        list.card(row -> new CardLine(row.line(), "touches/" + row.id(), explanation(row), row.archived() ? TouchWords.archived() : null));
    }

    private static String explanation(TouchRow row) {
        return Stream.of(TouchWords.when(row.day(), row.time()), TouchWords.channel(row.channel()), row.who()).collect(Collectors.joining(" · "));
    }

    private void filters(LocalDate today) {
        list.search(TouchFilter::withText);
        list.chips("edge", List.of(Touch.Edge.values()), TouchWords::edge, (filter, edge) -> filter.withEdges(set(edge)));
        list.choice("channel", List.of(Touch.Channel.values()), TouchWords::channel, (filter, channel) -> filter.withChannels(set(channel)));
        list.choice("member", touches.members(), Touches.Name::name, (filter, member) -> filter.withMember(member == null ? 0 : member.member()));
        list.choice("period", List.of(Period.values()), period -> text("touches.period." + period), (filter, period) -> filter.withPeriod(period == null ? null : today.minusDays(period.days), null));
        list.chips("archived", List.of(true), only -> text("touches.list.archived"), (filter, only) -> filter.withArchived(only != null));
    }

    private static <V> Set<V> set(V value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private void archive(Set<TouchRow> rows) {
        var ids = ids(rows);
        touches.archive(ids);
        list.refresh();
        Toast.done(text("touches.archive.done", ids.size()), () -> restore(ids));
    }

    private void restore(List<Long> ids) {
        touches.restore(ids);
        list.refresh();
    }

    private static List<Long> ids(Set<TouchRow> rows) {
        return rows.stream().map(TouchRow::id).toList();
    }
}
