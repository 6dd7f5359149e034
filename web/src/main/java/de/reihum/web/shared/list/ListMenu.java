package de.reihum.web.shared.list;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which columns are shown (the browser remembers it), and the list as a file. */
class ListMenu<R, F> {

    private final MenuBar bar = new MenuBar();
    private final String remembered;
    private final List<ListColumn<R>> columns;
    private final Supplier<F> filter;
    private final Runnable anew;
    private final Map<String, MenuItem> choices = new LinkedHashMap<>();
    private final SubMenu columnMenu;
    private SubMenu exportMenu;

    ListMenu(String prefix, Grid<R> grid, List<ListColumn<R>> columns, Supplier<F> filter) {
        this.remembered = "reihum.columns." + prefix;
        this.columns = columns;
        this.filter = filter;
        this.anew = () -> grid.getDataProvider().refreshAll();
        bar.addClassName("list-menu");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        columnMenu = bar.addItem(text("shared.list.columns")).getSubMenu();
        bar.addAttachListener(attached -> state());
        grid.addAttachListener(attached -> WebStorage.getItem(attached.getUI(), WebStorage.Storage.LOCAL_STORAGE, remembered, this::recall));
    }

    MenuBar bar() {
        return bar;
    }

    void offer(ListColumn<R> column) {
        var item = columnMenu.addItem(column.column().getHeaderText());
        item.setCheckable(true);
        item.setKeepOpen(true);
        item.addClickListener(click -> {
            if (column.show(item.isChecked())) {
                anew.run();
            }
            WebStorage.setItem(remembered, columns.stream().filter(one -> one.column().isVisible()).map(one -> one.column().getKey()).collect(Collectors.joining(",")));
        });
        choices.put(column.column().getKey(), item);
    }

    void export(Export<F> export) {
        new ExportLink<>(export, filter).into(exports());
    }

    void export(String label, Runnable open) {
        exports().addItem(label, click -> open.run());
    }

    private SubMenu exports() {
        if (exportMenu == null) {
            exportMenu = bar.addItem(text("shared.list.export")).getSubMenu();
        }
        return exportMenu;
    }

    private void recall(String visible) {
        if (visible != null) {
            var keys = Set.copyOf(Arrays.asList(visible.split(",")));
            long missing = columns.stream().filter(ListColumn::optional).filter(one -> one.show(keys.contains(one.column().getKey()))).count();
            if (missing > 0) {
                anew.run();
            }
            state();
        }
    }

    private void state() {
        columns.forEach(one -> {
            var item = choices.get(one.column().getKey());
            item.setVisible(one.optional());
            item.setChecked(one.column().isVisible());
        });
    }
}
