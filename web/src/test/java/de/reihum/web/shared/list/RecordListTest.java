package de.reihum.web.shared.list;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordListTest {

    private record Town(int number, String name) {}

    private record Wanted(String text, Boolean even) {

        private boolean fits(Town town) {
            return town.name().contains(text) && (even == null || even == (town.number() % 2 == 0));
        }
    }

    private final List<Town> towns = new ArrayList<>(IntStream.range(0, 2500).mapToObj(i -> new Town(i, "Ort " + i)).toList());
    private final List<Slice> asked = new ArrayList<>();
    private RecordList<Town, Wanted> list;

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
        list = new RecordList<>("test.towns", new Wanted("", null), this::find, wanted -> towns.stream().filter(wanted::fits).count());
        list.name("name", Town::name, town -> "towns/" + town.number()).sortable();
        list.number("number", Town::number).hiddenAtFirst();
        list.card(town -> new CardLine(town.name(), "towns/" + town.number(), null, null));
        list.search((wanted, text) -> new Wanted(text, wanted.even()));
        list.chips("parity", List.of(true, false), even -> even ? "gerade" : "ungerade", (wanted, even) -> new Wanted(wanted.text(), even));
        UI.getCurrent().add(list);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void only_the_rows_in_view_are_fetched() {
        GridKt._get(list.grid(), 0);
        assertThat(asked).isNotEmpty().allMatch(slice -> slice.limit() <= 50);
    }

    @Test
    void the_title_says_how_many_there_are() {
        assertThat(_size(list.grid())).isEqualTo(2500);
        assertThat(_get(list, Span.class, spec -> spec.withClasses("count")).getText()).isEqualTo("2.500");
    }

    @Test
    void the_search_restricts_the_rows() {
        _setValue(_get(list, TextField.class), " Ort 24 ");
        assertThat(_size(list.grid())).isEqualTo(111);
        assertThat(list.filter()).isEqualTo(new Wanted("Ort 24", null));
    }

    @Test
    void of_several_chips_the_last_one_counts_and_a_second_click_takes_it_back() {
        _click(_get(list, Button.class, spec -> spec.withText("gerade")));
        _click(_get(list, Button.class, spec -> spec.withText("ungerade")));
        assertThat(list.filter().even()).isFalse();
        _click(_get(list, Button.class, spec -> spec.withText("ungerade")));
        assertThat(list.filter().even()).isNull();
    }

    @Test
    void sorting_reaches_the_service_by_the_columns_key() {
        list.grid().sort(List.of(new GridSortOrder<>(list.grid().getColumnByKey("name"), SortDirection.DESCENDING)));
        GridKt._get(list.grid(), 0);
        assertThat(asked.get(asked.size() - 1).sorts()).containsExactly(new Slice.Sort("name", true));
    }

    @Test
    void choosing_all_rows_asks_in_slices_the_service_allows() {
        var chosen = new ArrayList<Set<Town>>();
        list.bulk("tag", chosen::add);
        list.grid().asMultiSelect().select(towns);
        _click(_get(list, Button.class, spec -> spec.withText("test.towns.bulk.tag")));
        assertThat(chosen).containsExactly(Set.copyOf(towns));
        assertThat(asked).allMatch(slice -> slice.limit() <= Slice.MAX);
    }

    @Test
    void nothing_found_offers_to_reset_the_search() {
        _setValue(_get(list, TextField.class), "Nirgendwo");
        assertThat(_size(list.grid())).isZero();
        var reset = (Button) list.grid().getEmptyStateComponent().getChildren().flatMap(part -> part.getChildren()).filter(Button.class::isInstance).findFirst().orElseThrow();
        reset.click();
        assertThat(list.filter()).isEqualTo(new Wanted("", null));
        assertThat(_find(list, TextField.class).get(0).getValue()).isEmpty();
    }

    @Test
    void a_filter_that_is_set_at_first_can_be_taken_back_and_comes_again_with_a_reset() {
        list.begins("parity", true);
        assertThat(_size(list.grid())).isEqualTo(1250);
        _click(_get(list, Button.class, spec -> spec.withText("gerade")));
        assertThat(_size(list.grid())).isEqualTo(2500);
        _setValue(_get(list, TextField.class), "Nirgendwo");
        assertThat(_size(list.grid())).isZero();
        list.grid().getEmptyStateComponent().getChildren().flatMap(part -> part.getChildren()).filter(Button.class::isInstance).map(Button.class::cast).findFirst().orElseThrow().click();
        assertThat(list.filter()).isEqualTo(new Wanted("", true));
    }

    @Test
    void a_column_that_is_hidden_at_first_is_made_when_it_is_shown_and_stands_where_it_was_described() {
        list.plain("size", town -> "klein");
        assertThat(keys()).containsExactly("name", null);
        _click(_get(list, Button.class, spec -> spec.withText("Spalten")));
        _find(Checkbox.class).forEach(choice -> choice.setValue(true));
        assertThat(keys()).containsExactly("name", "number", "size", null);
        _find(Checkbox.class).get(0).setValue(false);
        assertThat(list.grid().getColumnByKey("number").isVisible()).isFalse();
    }

    @Test
    void what_a_hidden_column_would_say_is_not_even_made() {
        var made = new ArrayList<Town>();
        list.plain("size", town -> {
            made.add(town);
            return "klein";
        }).hiddenAtFirst();
        assertThat(GridKt._getFormattedRow(list.grid(), 0)).noneMatch(cell -> cell.contains("klein"));
        assertThat(made).isEmpty();
        _click(_get(list, Button.class, spec -> spec.withText("Spalten")));
        var choice = _find(Checkbox.class).get(1);
        choice.setValue(true);
        assertThat(GridKt._getFormattedRow(list.grid(), 0)).anyMatch(cell -> cell.contains("klein"));
        choice.setValue(false);
        made.clear();
        assertThat(GridKt._getFormattedRow(list.grid(), 0)).noneMatch(cell -> cell.contains("klein"));
        assertThat(made).isEmpty();
    }

    /** Of the columns in their order; the last one, for small screens, has none. */
    private List<String> keys() {
        return list.grid().getColumns().stream().map(Grid.Column::getKey).toList();
    }

    private List<Town> find(Wanted wanted, Slice slice) {
        asked.add(slice);
        return towns.stream().filter(wanted::fits).skip(slice.offset()).limit(slice.limit()).toList();
    }
}
