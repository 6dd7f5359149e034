package de.reihum.web.shared.list;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Appears when rows are chosen: how many, and what can be done with all of them. */
class SelectionBar<R> extends Div {

    private final Grid<R> grid;
    private final Span words = new Span();
    private final transient Map<Button, Predicate<R>> offers = new HashMap<>();

    SelectionBar(Grid<R> grid) {
        this.grid = grid;
        addClassName("selection-bar");
        words.getElement().setAttribute("role", "status");
        var none = new Button(text("shared.list.unselect"), click -> grid.deselectAll());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(words, none);
        setVisible(false);
    }

    void action(String key, Predicate<R> fits, Consumer<Set<R>> action) {
        if (grid.getSelectionMode() == Grid.SelectionMode.NONE) {
            var chosen = (GridMultiSelectionModel<R>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
            chosen.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
            chosen.addMultiSelectionListener(change -> show(change.getAllSelectedItems()));
        }
        var button = new Button(text(key), click -> action.accept(Set.copyOf(grid.getSelectedItems())));
        offers.put(button, fits);
        addComponentAtIndex(1, button);
    }

    private void show(Set<R> chosen) {
        words.setText(text("shared.list.selected", chosen.size()));
        offers.forEach((button, fits) -> button.setVisible(chosen.stream().anyMatch(fits)));
        setVisible(!chosen.isEmpty());
    }
}
