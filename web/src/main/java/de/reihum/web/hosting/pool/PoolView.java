package de.reihum.web.hosting.pool;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.pool.PoolService;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.web.hosting.HostingWords;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All companies of a series' pool in the order in which they would be asked. */
@Route(value = "series/:series/hosts", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class PoolView extends Page implements BeforeEnterObserver {

    private final transient PoolService pools;
    private final transient PoolDialogs dialogs;
    private final transient PoolFiles files;
    private final boolean writable;
    private RecordList<EntryRow, PoolFilter> list;
    private String name = "";
    private long series;

    /** Which companies are wanted. @param wish {@code null} for all */
    record PoolFilter(String text, EntryData.Wish wish) {

        static final PoolFilter ALL = new PoolFilter("", null);

        Stream<EntryRow> of(List<EntryRow> rows) {
            return rows.stream().filter(row -> (wish == null || row.data().wish() == wish) && Arrays.stream(Folding.fold(text).split(" ")).allMatch(Folding.fold(row.memberName() + " " + row.town())::contains));
        }
    }

    @Inject
    public PoolView(AccountService accounts, PoolService pools, PoolDialogs dialogs, PoolFiles files) {
        this(accounts.me().may(Permission.MEETINGS_WRITE), pools, dialogs, files);
    }

    PoolView(boolean writable, PoolService pools, PoolDialogs dialogs, PoolFiles files) {
        this.writable = writable;
        this.pools = pools;
        this.dialogs = dialogs;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        series = Ids.parse(entering.getRouteParameters().get("series").orElse(""));
        name = pools.details(series).seriesName();
        removeAll();
        list = new RecordList<>("hosting.list", PoolFilter.ALL, this::rows, filter -> filter.of(pools.entries(series)).count());
        list.title(text("hosting.list.of", name));
        columns();
        list.search((filter, words) -> new PoolFilter(words, filter.wish()));
        list.chips("wish", List.of(EntryData.Wish.values()), HostingWords::wish, (filter, wish) -> new PoolFilter(filter.text(), wish));
        files.of(series, name).forEach(list::export);
        list.actions(Actions.quiet(text("hosting.back"), () -> getUI().ifPresent(ui -> ui.navigate("series/" + series))));
        if (writable) {
            var admit = Actions.primary(text("hosting.admit"), () -> dialogs.admit(series, list::refresh));
            list.actions(admit);
            list.bulk("ask", row -> row.data().wish() != EntryData.Wish.IN, rows -> become(rows, EntryData.Wish.IN));
            list.bulk("out", row -> row.data().wish() != EntryData.Wish.OUT, rows -> become(rows, EntryData.Wish.OUT));
            list.bulk("remove", this::remove);
        }
        add(list);
    }

    private void columns() {
        list.number("number", EntryRow::number).width(80, 0);
        if (writable) {
            list.opener("name", EntryRow::memberName, row -> dialogs.entry(series, row, list::refresh)).width(200, 3);
        } else {
            list.name("name", EntryRow::memberName, row -> "members/" + row.member());
        }
        list.badge("wish", HostingWords::wish).width(220, 0);
        list.plain("last", HostingWords::last).width(125, 0);
        list.plain("next", HostingWords::next).width(145, 1);
        list.number("hostings", EntryRow::hostings);
        list.plain("closed", HostingWords::closed).width(160, 1);
        list.plain("rooms", HostingWords::rooms).width(180, 1).hiddenAtFirst();
        list.plain("town", EntryRow::town).width(150, 1).hiddenAtFirst();
        list.plain("since", row -> formats().day(row.data().since())).width(130, 0).hiddenAtFirst();
        list.plain("remark", row -> row.data().remark()).width(200, 2).hiddenAtFirst();
        list.card(row -> new CardLine(text("hosting.list.card", row.number(), row.memberName()), "members/" + row.member(), text("hosting.line.last", HostingWords.last(row)), HostingWords.wish(row)));
    }

    @Override
    protected String title() {
        return text("hosting.list.of", name);
    }

    private List<EntryRow> rows(PoolFilter filter, Slice slice) {
        return filter.of(pools.entries(series)).skip(slice.offset()).limit(slice.limit()).toList();
    }

    private void become(Set<EntryRow> rows, EntryData.Wish wish) {
        rows.forEach(row -> pools.change(new ChangeEntry(row.id(), row.version(), row.data().with(wish, null))));
        done("hosting.list.changed", rows, back -> back.forEach(this::putBack));
    }

    private void putBack(EntryRow row) {
        pools.entries(series).stream().filter(now -> now.id() == row.id()).findFirst().ifPresent(now -> pools.change(new ChangeEntry(now.id(), now.version(), row.data())));
    }

    private void remove(Set<EntryRow> rows) {
        rows.forEach(row -> pools.remove(row.id()));
        done("hosting.list.removed", rows, back -> {
            pools.admit(series, back.stream().map(EntryRow::member).toList());
            pools.entries(series).forEach(now -> back.stream().filter(row -> row.member() == now.member()).findFirst()
                    .ifPresent(row -> pools.change(new ChangeEntry(now.id(), now.version(), row.data()))));
        });
    }

    private void done(String key, Set<EntryRow> rows, Consumer<Set<EntryRow>> undo) {
        list.refresh();
        Toast.done(text(key, rows.size()), () -> {
            undo.accept(rows);
            list.refresh();
        });
    }
}
