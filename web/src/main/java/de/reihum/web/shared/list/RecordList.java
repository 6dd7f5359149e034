package de.reihum.web.shared.list;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import de.reihum.shared.Slice;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.EmptyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A page that shows many records. Rows are fetched while they are scrolled into view, at most 50 at once. Texts, by the prefix: {@code title},
 * {@code column.<key>}, {@code search}, {@code empty.title}, {@code empty.text}.
 *
 * @param <R> row
 * @param <F> filter, immutable
 */
public class RecordList<R, F> extends Div {

    private static final int PAGE = 50;
    /** With so few rows the page ends below the last one instead of filling the window. */
    private static final int FEW = 12;
    private static final int FEW_FILTERS = 2;

    private final String prefix;
    private final Grid<R> grid = new Grid<>(PAGE);
    private final transient ConfigurableFilterDataProvider<R, Void, F> rows;
    private final transient Filters<F> filters;
    private final Button toggle;
    private final transient List<ListColumn<R>> columns = new ArrayList<>();
    private Grid.Column<R> narrow;
    private final Span count = new Span();
    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Div tools = new Div();
    private final SelectionBar<R> selection = new SelectionBar<>(grid);
    private final ListMenu<R, F> menu;
    private transient Function<R, String> path;
    private final transient BiFunction<F, Slice, List<R>> find;
    private final transient List<Consumer<List<R>>> companions = new ArrayList<>();
    private transient Component[] emptyActions = {};

    public RecordList(String prefix, F everything, BiFunction<F, Slice, List<R>> find, ToLongFunction<F> count) {
        this.prefix = prefix;
        this.find = find;
        this.filters = new Filters<>(prefix, everything, this::filter);
        this.toggle = filters.toggle();
        this.rows = Rows.of(this::fetched, filter -> counted(count.applyAsLong(filter)), everything);
        this.menu = new ListMenu<>(prefix, grid, columns, this::makeShown, filters::filter);
        addClassName("record-list");
        add(head(), tools(), selection, grid);
        prepareGrid();
    }

    /** For a list of less than everything. */
    public final void title(String title) {
        heading.setText(title);
        heading.add(count);
    }

    public ListColumn<R> plain(String key, Function<R, String> value) {
        var sight = new Sight<R>();
        return sight.of(column(key, Cells.text(sight.only(value))));
    }

    /** The name of the record; a click on it or anywhere in the row opens it. Comes first. */
    public ListColumn<R> name(String key, Function<R, String> name, Function<R, String> path) {
        this.path = path;
        return column(key, Cells.link(name, path)).always().width(220, 3);
    }

    public ListColumn<R> number(String key, Function<R, Number> value) {
        return plain(key, row -> value.apply(row) == null ? "" : formats().number(value.apply(row).longValue())).right().width(110, 0);
    }

    /** The name of a row that has no page of its own; a click on it opens more about it. */
    public ListColumn<R> opener(String key, Function<R, String> name, Consumer<R> open) {
        return column(key, Cells.button(name, open)).always().width(180, 2);
    }

    /** Several lines below each other. */
    public ListColumn<R> lines(String key, Function<R, List<String>> lines) {
        return column(key, Cells.lines(lines)).width(260, 3);
    }

    /** A {@code null} shows nothing. */
    public ListColumn<R> badge(String key, Function<R, Badge.Word> word) {
        var sight = new Sight<R>();
        return sight.of(column(key, Cells.badge(sight.only(new Once<>(word))))).width(150, 0);
    }

    /** With a heading that no bundle can know; what it shows is brought along by {@link #beside}. Shown only when somebody chooses it. */
    public ListColumn<R> own(String key, String heading, Function<R, String> value) {
        var sight = new Sight<R>();
        return sight.of(column(key, heading, Cells.text(sight.only(value)))).hiddenAtFirst();
    }

    /** What is wanted for rows beside themselves, at once for all that come into sight. */
    public void beside(Consumer<List<R>> bring) {
        companions.add(bring);
    }

    /** How a row looks on small screens, instead of all columns. Every list has one, after its columns. */
    public void card(Function<R, CardLine> card) {
        makeShown();
        narrow = grid.addColumn(Cells.card(card));
        narrow.setHeader(text(prefix + ".title")).setFlexGrow(1).setPartNameGenerator(row -> "narrow-only");
        narrow.setHeaderPartName("narrow-only");
    }

    public void sortedBy(String key, SortDirection direction) {
        var column = columns.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        grid.sort(List.of(new GridSortOrder<>(column.make(), direction)));
    }

    /** @param apply puts the text (never {@code null}) into the filter */
    public void search(BiFunction<F, String, F> apply) {
        tools.addComponentAsFirst(filters.search(apply));
    }

    /** A few values as buttons, of which at most one is set. @param apply gets {@code null} for none */
    public <V> void chips(String key, List<V> values, Function<V, String> label, BiFunction<F, V, F> apply) {
        filter(filters.chips(key, values, label, apply));
    }

    /** A filter that is set at first, and after a reset. Call it when it is described. */
    public void begins(String key, Object value) {
        filters.begin(key, value);
    }

    /** Many values as a field to choose from. The text {@code filter.<key>} names it. @param apply gets {@code null} for none */
    public <V> void choice(String key, List<V> values, Function<V, String> label, BiFunction<F, V, F> apply) {
        filter(filters.choice(key, values, label, apply));
    }

    /** At the right of the title, the primary one last; also what an empty list offers when it is given to {@link #whenEmpty}. */
    public void actions(Component... controls) {
        actions.add(controls);
    }

    public void whenEmpty(Component... controls) {
        emptyActions = controls;
        empty();
    }

    /** Rows can be chosen, and the action gets them. The text is {@code bulk.<key>}, with the number of rows as {@code {0}}. */
    public void bulk(String key, Consumer<Set<R>> action) {
        bulk(key, row -> true, action);
    }

    /** Offered when it makes sense for at least one of the chosen rows. @param fits whether it does for this one */
    public void bulk(String key, Predicate<R> fits, Consumer<Set<R>> action) {
        selection.action(prefix + ".bulk." + key, fits, action);
    }

    /** Filters can be kept under a name. Call it after the filters are described. */
    public void keeps(FilterMemory memory) {
        addComponentAtIndex(1, new KeptFilters(prefix, filters, memory, menu));
    }

    public void export(Export<F> export) {
        menu.export(export);
    }

    /** A file that needs a question first. */
    public void export(String label, Runnable open) {
        menu.export(label, open);
    }

    public void refresh() {
        grid.deselectAll();
        rows.refreshAll();
    }

    public F filter() {
        return filters.filter();
    }

    public Grid<R> grid() {
        return grid;
    }

    private ListColumn<R> column(String key, LitRenderer<R> renderer) {
        return column(key, text(prefix + ".column." + key), renderer);
    }

    private ListColumn<R> column(String key, String heading, LitRenderer<R> renderer) {
        var column = new ListColumn<R>(key, heading, () -> grid.addColumn(renderer));
        columns.add(column);
        return column;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        makeShown();
    }

    private void makeShown() {
        columns.stream().filter(ListColumn::shown).forEach(ListColumn::make);
        arrange();
    }

    /** A column that was made late stands where it was described. */
    private void arrange() {
        if (narrow != null) {
            var order = columns.stream().filter(ListColumn::made).map(ListColumn::make).collect(Collectors.toCollection(ArrayList::new));
            order.add(narrow);
            if (!order.equals(grid.getColumns())) {
                grid.setColumnOrder(order);
            }
        }
    }

    private List<R> fetched(F filter, Slice slice) {
        var found = find.apply(filter, slice);
        companions.forEach(one -> one.accept(found));
        return found;
    }

    private void filter(Component control) {
        filters.place().add(control);
        filters.place().setClassName("many", filters.place().getComponentCount() > FEW_FILTERS);
        toggle.setVisible(true);
    }

    private Component head() {
        title(text(prefix + ".title"));
        count.addClassName("count");
        actions.addClassName("actions");
        var head = new Div(heading, actions);
        head.addClassName("list-head");
        return head;
    }

    private Component tools() {
        tools.addClassName("list-tools");
        tools.add(filters.place(), toggle, menu);
        return tools;
    }

    private void prepareGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(text(prefix + ".title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(rows);
        grid.addItemClickListener(click -> {
            if (path != null) {
                UI.getCurrent().navigate(Cells.relative(path.apply(click.getItem())));
            }
        });
        empty();
    }

    private void filter(F filter) {
        grid.deselectAll();
        rows.setFilter(filter);
        empty();
    }

    private void empty() {
        grid.setEmptyStateComponent(filters.untouched() ? new EmptyState(prefix + ".empty", emptyActions) : new EmptyState("shared.list.none", filters.reset()));
    }

    private long counted(long found) {
        count.setText(formats().number(found));
        grid.setAllRowsVisible(found <= FEW);
        return found;
    }
}
