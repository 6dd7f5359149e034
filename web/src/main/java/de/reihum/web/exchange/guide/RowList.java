package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.RowFilter;
import de.reihum.exchange.judgement.Decision;
import de.reihum.shared.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** The rows of a list with what happens to each and why; fetched while they are scrolled into view. */
class RowList extends Div {

    private static final int PAGE = 50;
    private static final int FEW = 8;
    private static final String ROW = "<div class=\"import-row\"><span class=\"line\">${item.l}</span><span class=\"name\">${item.n}</span>"
            + "<span class=\"badge ${item.t}\">${item.b}</span>"
            + "<ul class=\"explanation\" ?hidden=\"${!item.w.length}\">${item.w.map(w => html`<li>${w}</li>`)}</ul>"
            + "<button class=\"choose\" ?hidden=\"${!item.a}\" @click=\"${choose}\" aria-label=\"${item.al}\">${item.a}</button></div>";

    private final transient ImportService imports;
    private final long list;
    private final Grid<ImportRowView> grid = new Grid<>(PAGE);
    private final List<Button> chips = new ArrayList<>();
    private transient RowFilter filter = RowFilter.all();

    /** @param choose {@code null} when nothing can be chosen any more */
    RowList(ImportService imports, ImportDetails list, BiConsumer<ImportRowView, ImportRow.Choice> choose) {
        this.imports = imports;
        this.list = list.id();
        addClassName("row-list");
        var renderer = LitRenderer.<ImportRowView>of(ROW)
                .withProperty("l", row -> text("exchange.row.line", row.line()))
                .withProperty("n", row -> row.name().isEmpty() ? text("exchange.row.noName") : row.name())
                .withProperty("b", row -> ExchangeWords.badge(row).text())
                .withProperty("t", row -> ExchangeWords.badge(row).tone().css())
                .withProperty("w", ExchangeWords::why)
                .withProperty("a", row -> choose == null ? "" : action(row))
                .withProperty("al", row -> choose == null ? "" : text("exchange.row.actionFor", action(row), row.line()))
                .withFunction("choose", row -> choose.accept(row, next(row)));
        grid.addColumn(renderer).setHeader(text("exchange.rows")).setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(text("exchange.rows"));
        grid.setDataProvider(DataProvider.fromCallbacks(query -> imports.rows(this.list, filter, new Slice(query.getOffset(), query.getLimit(), List.of())).stream(), query -> count()));
        add(chips(list), grid);
    }

    private int count() {
        int count = (int) imports.count(list, filter);
        grid.setAllRowsVisible(count <= FEW);
        return count;
    }

    private Div chips(ImportDetails details) {
        var row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", text("exchange.rows.filter"));
        row.add(chip(text("exchange.rows.all", details.rowCount()), RowFilter.all(), true));
        for (var decision : Decision.values()) {
            int count = details.counts().of(decision.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
                row.add(chip(text("exchange.rows.some", ExchangeWords.decision(decision), formats().number(count)), RowFilter.of(decision), false));
            }
        }
        int warned = details.counts().of("warning");
        if (warned > 0) {
            row.add(chip(text("exchange.rows.some", text("exchange.rows.warned"), formats().number(warned)), new RowFilter(Set.of(), true, Set.of()), false));
        }
        return row;
    }

    private Button chip(String words, RowFilter wanted, boolean pressed) {
        var chip = new Button(words);
        chip.addClassName("chip");
        press(chip, pressed);
        chip.addClickListener(click -> {
            chips.forEach(other -> press(other, other == chip));
            filter = wanted;
            grid.getDataProvider().refreshAll();
        });
        chips.add(chip);
        return chip;
    }

    private static void press(Button chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    private static String action(ImportRowView row) {
        if (row.decision() == Decision.ERROR || row.decision() == Decision.OPEN) {
            return "";
        }
        return row.choice() == ImportRow.Choice.PROPOSAL ? text("exchange.choose." + next(row)) : text("exchange.choose.PROPOSAL");
    }

    /** A row that would do something can be left out, one that would not can be created all the same, and either can be put back. */
    private static ImportRow.Choice next(ImportRowView row) {
        if (row.choice() != ImportRow.Choice.PROPOSAL) {
            return ImportRow.Choice.PROPOSAL;
        }
        return row.decision() == Decision.CREATE ? ImportRow.Choice.SKIP : ImportRow.Choice.CREATE;
    }
}
