package de.reihum.web.shared.list;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import de.reihum.web.shared.parts.Choices;
import de.reihum.web.shared.parts.DropDown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a list offers at its right: which columns it shows, which the browser remembers, and files to take along. */
class ListMenu<R, F> extends Div {

    private final String remembered;
    private final transient List<ListColumn<R>> columns;
    private final transient Supplier<F> filter;
    private final transient Runnable anew;
    private final transient List<Consumer<Choices>> exports = new ArrayList<>();

    ListMenu(String prefix, Grid<R> grid, List<ListColumn<R>> columns, Runnable arrange, Supplier<F> filter) {
        this.remembered = "reihum.columns." + prefix;
        this.columns = columns;
        this.filter = filter;
        this.anew = () -> {
            arrange.run();
            grid.getDataProvider().refreshAll();
        };
        addClassName("list-menu");
        var choice = new DropDown(text("shared.list.columns"), this::columns);
        choice.addClassName(ListColumn.WIDE);
        add(choice);
        grid.addAttachListener(attached -> WebStorage.getItem(attached.getUI(), WebStorage.Storage.LOCAL_STORAGE, remembered, this::recall));
    }

    void export(Export<F> export) {
        offer(choices -> choices.link(new ExportLink<>(export, filter)));
    }

    void export(String label, Runnable open) {
        offer(choices -> choices.action(label, open));
    }

    private void offer(Consumer<Choices> export) {
        if (exports.isEmpty()) {
            add(new DropDown(text("shared.list.export"), choices -> exports.forEach(one -> one.accept(choices))));
        }
        exports.add(export);
    }

    private void columns(Choices choices) {
        columns.stream().filter(ListColumn::optional).forEach(one -> choices.check(one.heading(), one.shown(), wanted -> {
            if (one.show(wanted)) {
                anew.run();
            }
            WebStorage.setItem(remembered, columns.stream().filter(ListColumn::shown).map(ListColumn::key).collect(Collectors.joining(",")));
        }));
    }

    private void recall(String visible) {
        if (visible != null) {
            var keys = Set.copyOf(Arrays.asList(visible.split(",")));
            long missing = columns.stream().filter(ListColumn::optional).filter(one -> one.show(keys.contains(one.key()))).count();
            if (missing > 0) {
                anew.run();
            }
        }
    }
}
