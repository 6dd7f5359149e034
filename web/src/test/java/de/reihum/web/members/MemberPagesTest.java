package de.reihum.web.members;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.duplicates.DuplicateFilter;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.Target;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.TagBadge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberPagesTest {

    private final Pages pages = new Pages();

    @BeforeEach
    void open() {
        pages.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_list_shows_members_and_searches_them() {
        UI.getCurrent().navigate("members");
        Grid<MemberRow> grid = grid();
        assertThat(_size(grid)).isEqualTo(3);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Name, Ort, Person oder Schlagwort")), "loeffler");
        assertThat(_size(grid)).isEqualTo(1);
    }

    @Test
    void several_members_are_archived_at_once_and_can_come_back() {
        UI.getCurrent().navigate("members");
        Grid<MemberRow> grid = grid();
        grid.asMultiSelect().select(pages.members.rows(MemberFilter.everything(), Slice.first(2)));
        _click(_get(Button.class, spec -> spec.withText("Archivieren")));
        assertThat(pages.members.count(MemberFilter.everything())).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(pages.members.count(MemberFilter.everything())).isEqualTo(3);
    }

    @Test
    void a_member_is_created_with_a_contact_and_shown() {
        UI.getCurrent().navigate("members/new");
        _setValue(field("Name der Firma oder Institution"), "Holzbau Zollerkopf KG");
        _setValue(kind(), Member.Kind.SME);
        _setValue(field("Beschäftigte (optional)"), "10-49");
        _setValue(field("Nachname"), "Zollerkopf");
        _setValue(field("Telefon (optional)"), "07141 / 41544-11");
        _click(_get(Button.class, spec -> spec.withText("Mitglied anlegen")));
        assertThat(_get(H1.class).getText()).isEqualTo("Holzbau Zollerkopf KG");
        var created = pages.members.details(pages.members.ids(MemberFilter.text("zollerkopf"), 1).get(0));
        assertThat(created.representative()).get().extracting(contact -> contact.data().phone()).isEqualTo("+49 7141 4154411");
    }

    @Test
    void somebody_who_is_there_already_is_pointed_out_while_typing() {
        UI.getCurrent().navigate("members/new");
        _setValue(field("Name der Firma oder Institution"), "brauerei muellerschoen");
        assertThat(_get(LookAlikes.class).getElement().getTextRecursively()).contains("Gibt es schon:", "Brauerei Müllerschön GmbH & Co. KG, Marbach am Neckar");
    }

    @Test
    void who_is_not_the_same_is_said_once_and_remembered() {
        UI.getCurrent().navigate("members/new");
        _setValue(field("Name der Firma oder Institution"), "Brauerei Müllerschön");
        _setValue(kind(), Member.Kind.SME);
        _click(_get(Button.class, spec -> spec.withText("Nicht dasselbe wie Brauerei Müllerschön GmbH & Co. KG")));
        _assertNone(LookAlikes.class);
        _click(_get(Button.class, spec -> spec.withText("Mitglied anlegen")));
        assertThat(pages.duplicates.count(DuplicateFilter.open())).isZero();
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_nothing_is_saved() {
        UI.getCurrent().navigate("members/new");
        _click(_get(Button.class, spec -> spec.withText("Mitglied anlegen")));
        assertThat(field("Name der Firma oder Institution").getErrorMessage()).isEqualTo("Bitte geben Sie den Namen an.");
        assertThat(pages.members.count(MemberFilter.everything())).isEqualTo(3);
    }

    @Test
    void a_members_page_says_who_it_is_and_whom_to_talk_to() {
        openBrewery();
        assertThat(_get(H1.class).getText()).isEqualTo("Brauerei Müllerschön GmbH & Co. KG");
        assertThat(text()).contains("48 Beschäftigte (klein)", "Mitglied seit 13.10.2021", "Marbach am Neckar", "Emre Löffler", "Geschäftsführung");
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Mitglied");
        assertThat(_find(TagBadge.class)).extracting(TagBadge::getText).contains("Ausbildung", "Gastgeber");
    }

    @Test
    void master_data_are_edited_above_the_page() {
        openBrewery();
        _click(_get(Button.class, spec -> spec.withText("Bearbeiten")));
        _setValue(field("Ort (optional)"), "Asperg");
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        _assertNone(Dialog.class);
        assertThat(pages.members.details(pages.brewery).data().town()).isEqualTo("Asperg");
        assertThat(text()).contains("Asperg");
    }

    @Test
    void saving_nothing_changes_nothing() {
        openBrewery();
        var before = pages.members.details(pages.brewery).data();
        _click(_get(Button.class, spec -> spec.withText("Bearbeiten")));
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(pages.members.details(pages.brewery).data()).isEqualTo(before);
    }

    @Test
    void a_contact_is_added_above_the_page() {
        openBrewery();
        _click(_get(Button.class, spec -> spec.withText("Ansprechperson hinzufügen")));
        _setValue(field("Nachname"), "Xander");
        _setValue(field("E-Mail (optional)"), "xander@brauerei.example");
        _click(_get(Button.class, spec -> spec.withText("Hinzufügen")));
        assertThat(pages.members.details(pages.brewery).contacts()).extracting(contact -> contact.data().lastName()).contains("Xander");
    }

    @Test
    void an_address_used_twice_is_said_at_the_field() {
        openBrewery();
        _click(_get(Button.class, spec -> spec.withText("Ansprechperson hinzufügen")));
        _setValue(field("E-Mail (optional)"), "emre.loeffler@brauerei.example");
        _click(_get(Button.class, spec -> spec.withText("Hinzufügen")));
        assertThat(field("E-Mail (optional)").getErrorMessage()).contains("emre.loeffler@brauerei.example");
    }

    @Test
    void archiving_can_be_undone_on_the_spot() {
        openBrewery();
        _click(_get(Button.class, spec -> spec.withText("Archivieren")));
        assertThat(pages.members.details(pages.brewery).archived()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(pages.members.details(pages.brewery).archived()).isFalse();
    }

    @Test
    void own_fields_are_asked_for_a_new_member_and_saved_with_it() {
        long field = apprentices();
        UI.getCurrent().navigate("members/new");
        _setValue(field("Name der Firma oder Institution"), "Holzbau Zollerkopf KG");
        _setValue(kind(), Member.Kind.SME);
        _setValue(field("Auszubildende (optional)"), "12");
        _click(_get(Button.class, spec -> spec.withText("Mitglied anlegen")));
        long created = pages.members.ids(MemberFilter.text("zollerkopf"), 1).get(0);
        assertThat(pages.sheet.of(List.of(created))).containsEntry(created, Map.of(field, "12"));
    }

    @Test
    void an_own_field_is_filled_for_several_members_at_once() {
        long field = apprentices();
        UI.getCurrent().navigate("members");
        var rows = pages.members.rows(MemberFilter.everything(), Slice.first(2));
        grid().asMultiSelect().select(rows);
        _click(_get(Button.class, spec -> spec.withText("Feld ändern")));
        Select<?> what = _get(Select.class, spec -> spec.withLabel("Was"));
        choose(what, "Auszubildende");
        _setValue(field("Auszubildende"), "3");
        _click(_get(Button.class, spec -> spec.withText("2 Mitglieder ändern")));
        assertThat(pages.sheet.of(rows.stream().map(MemberRow::id).toList()).values()).containsOnly(Map.of(field, "3")).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(pages.sheet.of(rows.stream().map(MemberRow::id).toList())).isEmpty();
    }

    private long apprentices() {
        return new FieldService(pages.fields, new Ids(() -> 2)).create(new CreateField(Target.MEMBER, FieldKind.NUMBER, new FieldData("Auszubildende", "", "", false, true, List.of())));
    }

    private static <T> void choose(Select<T> select, String words) {
        select.setValue(select.getListDataView().getItems().filter(item -> select.getItemLabelGenerator().apply(item).equals(words)).findFirst().orElseThrow());
    }

    private void openBrewery() {
        UI.getCurrent().navigate("members/" + pages.brewery);
    }

    private static String text() {
        return _get(MemberView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<MemberRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Member.Kind> kind() {
        return _get(Select.class, spec -> spec.withLabel("Art"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
