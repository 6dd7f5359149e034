package de.reihum.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldServiceTest {

    private static final long BREWERY = 11;
    private static final long JOINERY = 12;

    private final FieldsInMemory fields = new FieldsInMemory();
    private final Ids ids = new Ids(() -> 1);
    private final FieldService service = new FieldService(fields, ids);
    private final FieldSheet sheet = new FieldSheet(fields, ids);

    @Test
    void options_that_are_left_out_are_retired_and_old_values_stay_readable() {
        long days = choice("Tage", "Montag", "Dienstag");
        sheet.fill(Target.MEMBER, BREWERY, Map.of(days, "1,2"));
        service.change(days, 0, data("Tage", "Dienstag", "Freitag"));
        assertThat(row(days).options().offered()).extracting(FieldOption::name).containsExactly("Dienstag", "Freitag");
        assertThat(row(days).chosen(sheet.of(BREWERY).get(0).value())).containsExactlyInAnyOrder("Montag", "Dienstag");
    }

    @Test
    void a_retired_option_may_stay_but_is_not_chosen_anew() {
        long days = choice("Tage", "Montag", "Dienstag");
        sheet.fill(Target.MEMBER, BREWERY, Map.of(days, "1"));
        service.change(days, 0, data("Tage", "Dienstag"));
        sheet.fill(Target.MEMBER, BREWERY, Map.of(days, "1,2"));
        assertThat(row(days).chosen(sheet.of(BREWERY).get(0).value())).containsExactly("Dienstag", "Montag");
        assertThatThrownBy(() -> sheet.fill(Target.MEMBER, JOINERY, Map.of(days, "1"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_option_that_comes_back_is_the_same_one() {
        long days = choice("Tage", "Montag");
        service.change(days, 0, data("Tage", "Dienstag"));
        service.change(days, 0, data("Tage", "Dienstag", "Montag"));
        assertThat(row(days).options().find(1)).get().extracting(FieldOption::name, FieldOption::retired).containsExactly("Montag", false);
    }

    @Test
    void a_retired_field_is_not_asked_and_its_values_stay_readable() {
        long school = create(FieldKind.TEXT, data("Schule"));
        sheet.fill(Target.MEMBER, BREWERY, Map.of(school, "Realschule Marbach"));
        service.retire(school);
        assertThat(sheet.asked(Target.MEMBER)).isEmpty();
        assertThat(sheet.of(BREWERY)).singleElement().extracting(FilledField::value).isEqualTo("Realschule Marbach");
        sheet.fill(Target.MEMBER, BREWERY, Map.of(school, "anders"));
        assertThat(sheet.of(BREWERY)).singleElement().extracting(FilledField::value).isEqualTo("Realschule Marbach");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER | 12,5 | 12.5", "NUMBER | -3 | -3", "DATE | 2026-11-22 | 2026-11-22", "YES_NO | yes | yes", "TEXT | ein Text | ein Text"})
    void values_are_kept_in_one_form(FieldKind kind, String typed, String kept) {
        long field = create(kind, data("Feld"));
        sheet.fill(Target.MEMBER, BREWERY, Map.of(field, typed));
        assertThat(sheet.of(BREWERY)).singleElement().extracting(FilledField::value).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,zwei", "DATE,morgen", "DATE,2026-02-30", "YES_NO,vielleicht", "NUMBER,1e9"})
    void what_cannot_be_is_refused_at_its_field(FieldKind kind, String typed) {
        long field = create(kind, data("Feld"));
        assertThatThrownBy(() -> sheet.fill(Target.MEMBER, BREWERY, Map.of(field, typed))).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons()).singleElement().extracting(reason -> reason.field()).isEqualTo(Long.toString(field)));
    }

    @Test
    void what_must_be_filled_in_is_missed() {
        long field = create(FieldKind.TEXT, new FieldData("Feld", "", "", true, true, List.of()));
        assertThatThrownBy(() -> sheet.fill(Target.MEMBER, BREWERY, Map.of(field, " "))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void values_follow_a_merge_and_those_of_the_other_stay() {
        long school = create(FieldKind.TEXT, data("Schule"));
        long open = create(FieldKind.YES_NO, data("Offen"));
        sheet.fill(Target.MEMBER, BREWERY, Map.of(school, "A", open, "yes"));
        sheet.fill(Target.MEMBER, JOINERY, Map.of(school, "B"));
        assertThat(sheet.move(BREWERY, JOINERY)).isEqualTo(1);
        assertThat(sheet.of(BREWERY)).isEmpty();
        assertThat(sheet.of(JOINERY)).extracting(FilledField::value).containsExactly("B", "yes");
    }

    @Test
    void one_finds_who_has_chosen_something() {
        long days = choice("Tage", "Montag", "Dienstag");
        sheet.fill(Target.MEMBER, BREWERY, Map.of(days, "1,2"));
        sheet.fill(Target.MEMBER, JOINERY, Map.of(days, "2"));
        assertThat(sheet.having(days, "1")).containsExactly(BREWERY);
        assertThat(sheet.having(days, "2")).containsExactly(BREWERY, JOINERY);
    }

    @Test
    void nobody_is_asked_more_than_forty_questions() {
        IntStream.range(0, 40).forEach(number -> create(FieldKind.TEXT, data("Feld " + number)));
        assertThatThrownBy(() -> create(FieldKind.TEXT, data("Eins mehr"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_field_moves_up_by_one() {
        create(FieldKind.TEXT, data("A"));
        long b = create(FieldKind.TEXT, data("B"));
        service.moveUp(b);
        assertThat(sheet.asked(Target.MEMBER)).extracting(FieldRow::nameDe).containsExactly("B", "A");
    }

    @Test
    void a_field_moves_down_by_one_and_the_ends_stay() {
        long a = create(FieldKind.TEXT, data("A"));
        long b = create(FieldKind.TEXT, data("B"));
        service.moveDown(a);
        assertThat(sheet.asked(Target.MEMBER)).extracting(FieldRow::nameDe).containsExactly("B", "A");
        service.moveDown(a);
        service.moveUp(b);
        assertThat(sheet.asked(Target.MEMBER)).extracting(FieldRow::nameDe).containsExactly("B", "A");
    }

    @Test
    void a_field_that_comes_back_is_the_last_and_can_be_moved() {
        long a = create(FieldKind.TEXT, data("A"));
        service.retire(a);
        create(FieldKind.TEXT, data("B"));
        service.bringBack(a);
        assertThat(sheet.asked(Target.MEMBER)).extracting(FieldRow::nameDe).containsExactly("B", "A");
        service.moveUp(a);
        assertThat(sheet.asked(Target.MEMBER)).extracting(FieldRow::nameDe).containsExactly("A", "B");
    }

    @Test
    void a_choice_needs_something_to_choose_from() {
        assertThatThrownBy(() -> choice("Tage")).isInstanceOf(InvalidValue.class);
    }

    private long choice(String name, String... options) {
        return create(FieldKind.CHOICE, data(name, options));
    }

    private long create(FieldKind kind, FieldData data) {
        return service.create(new CreateField(Target.MEMBER, kind, data));
    }

    private static FieldData data(String name, String... options) {
        return new FieldData(name, "", "", false, true, List.of(options));
    }

    private FieldRow row(long id) {
        return fields.find(id).orElseThrow().row();
    }
}
