package de.reihum.web.shared.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.shared.Checks;
import de.reihum.shared.Conflict;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.Browserless;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    private record Name(String given, String family) {

        private Name {
            new Checks().require(!given.isBlank(), "given", "accounts.refusal.givenName", 80).require(!family.isBlank(), "family", "accounts.refusal.familyName", 80).done();
        }
    }

    private final List<Name> saved = new ArrayList<>();
    private TextField given;
    private TextField family;
    private RecordForm<Name> form;

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
        given = new TextField();
        family = new TextField();
        form = new RecordForm<>("test.name", () -> new Name(given.getValue(), family.getValue()));
        form.field("given", given);
        form.optional("family", family);
        form.onSave(saved::add);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void what_is_sound_is_saved_and_counts_as_unchanged() {
        given.setValue("Anna");
        family.setValue("Schäfer");
        assertThat(form.changed()).isTrue();
        assertThat(form.save()).isTrue();
        assertThat(saved).containsExactly(new Name("Anna", "Schäfer"));
        assertThat(form.changed()).isFalse();
    }

    @Test
    void all_reasons_are_shown_on_top_and_beside_their_fields() {
        UI.getCurrent().add(form);
        assertThat(form.save()).isFalse();
        assertThat(_find(form, ListItem.class)).hasSize(2);
        assertThat(given.isInvalid()).isTrue();
        assertThat(given.getErrorMessage()).isNotBlank();
        assertThat(family.isInvalid()).isTrue();
        assertThat(saved).isEmpty();
    }

    @Test
    void a_refused_field_is_unfolded() {
        var folded = new RecordForm<>("test.name", () -> new Name(given.getValue(), family.getValue()));
        var name = new TextField();
        var rest = new TextField();
        folded.field("given", name);
        folded.fold("rest");
        folded.optional("family", rest);
        UI.getCurrent().add(folded);
        var fold = _get(folded, Fold.class);
        assertThat(fold.isOpen()).isFalse();
        assertThat(fold.getElement().getTextRecursively()).contains("test.name.family");
        given.setValue("Anna");
        assertThat(folded.save()).isFalse();
        assertThat(fold.isOpen()).isTrue();
        fold.setOpen(false);
        _click(_get(folded, Button.class));
        assertThat(fold.isOpen()).as("led to the field").isTrue();
    }

    @Test
    void a_mended_form_shows_no_old_reasons() {
        UI.getCurrent().add(form);
        form.save();
        given.setValue("Anna");
        family.setValue("Schäfer");
        form.save();
        assertThat(_find(form, ListItem.class)).isEmpty();
        assertThat(given.isInvalid()).isFalse();
    }

    @Test
    void what_the_service_refuses_is_shown_too() {
        fill();
        form.onSave(name -> {
            throw Conflict.changedByOther();
        });
        UI.getCurrent().add(form);
        assertThat(form.save()).isFalse();
        assertThat(_get(form, ErrorList.class).getElement().getTextRecursively()).startsWith("Noch nicht gespeichert:");
        assertThat(_get(form, ListItem.class).getText()).startsWith("Jemand hat diesen Eintrag inzwischen geändert");
    }

    @Test
    void a_clash_at_the_commit_counts_as_changed_by_somebody_else() {
        fill();
        form.onSave(name -> {
            throw new TransactionalException("commit", new OptimisticLockException());
        });
        UI.getCurrent().add(form);
        assertThat(form.save()).isFalse();
        assertThat(_get(form, ListItem.class).getText()).startsWith("Jemand hat diesen Eintrag inzwischen geändert");
    }

    @Test
    void whoever_was_overtaken_sees_what_is_stored_and_keeps_what_was_typed() {
        var stored = new String[] {"Anna", "Schäfer"};
        open(stored);
        type("Anne", "Schäfer");
        stored[0] = "Johanna";
        stored[1] = "Weber";
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(_get(ErrorList.class).getElement().getTextRecursively()).startsWith("Jemand hat diesen Eintrag inzwischen geändert.");
        _click(_get(Button.class, spec -> spec.withText("Neu laden")));
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(_find(TextField.class)).extracting(TextField::getValue).as("mine, and what only the other one touched").containsExactly("Anne", "Weber");
        assertThat(_get(Overtaken.class).getElement().getTextRecursively()).contains("Inzwischen geändert: test.name.given, test.name.family").contains("Gespeichert ist „Johanna“");
        assertThat(_get(RecordForm.class).changed()).isTrue();
    }

    @Test
    void what_both_have_changed_can_be_given_up_and_brought_back() {
        var stored = new String[] {"Anna", "Schäfer"};
        open(stored);
        type("Anne", "Schäfer");
        stored[0] = "Johanna";
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        _click(_get(Button.class, spec -> spec.withText("Neu laden")));
        _click(_get(Button.class, spec -> spec.withText("Gespeichertes nehmen")));
        assertThat(_find(TextField.class).get(0).getValue()).isEqualTo("Johanna");
        assertThat(_get(RecordForm.class).changed()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Meine Eingabe nehmen")));
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(saved).containsExactly(new Name("Anne", "Schäfer"));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void nothing_typed_is_lost_when_the_entry_is_gone() {
        open(new String[] {"Anna", "Schäfer"}, () -> {
            throw NotFound.record();
        });
        type("Anne", "Schäfer");
        _get(RecordForm.class).onSave(name -> {
            throw Conflict.changedByOther();
        });
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        _click(_get(Button.class, spec -> spec.withText("Neu laden")));
        assertThat(_find(TextField.class).get(0).getValue()).isEqualTo("Anne");
        assertThat(_get(ListItem.class).getText()).startsWith("Das gibt es hier nicht");
    }

    private void open(String[] stored) {
        open(stored, () -> open(stored));
    }

    /** A window over what is stored; it can be saved only over what it was opened with. */
    private void open(String[] stored, Runnable again) {
        var one = new TextField();
        var other = new TextField();
        var known = new Name(stored[0], stored[1]);
        var above = new RecordForm<>("test.name", () -> new Name(one.getValue(), other.getValue()));
        above.field("given", one).setValue(known.given());
        above.field("family", other).setValue(known.family());
        above.clean();
        above.onSave(name -> {
            if (!known.equals(new Name(stored[0], stored[1]))) {
                throw Conflict.changedByOther();
            }
            saved.add(name);
        }).again(again);
        new FormDialog("Name", above, "Speichern").open();
    }

    private static void type(String given, String family) {
        _find(TextField.class).get(0).setValue(given);
        _find(TextField.class).get(1).setValue(family);
    }

    @Test
    void a_failure_nobody_foresaw_is_left_to_the_session() {
        fill();
        form.onSave(name -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(form::save).isInstanceOf(IllegalStateException.class);
        assertThat(form.changed()).isTrue();
    }

    @Test
    void optional_fields_say_so() {
        assertThat(given.getLabel()).isEqualTo("test.name.given");
        assertThat(family.getLabel()).isEqualTo("test.name.family (optional)");
    }

    @Test
    void the_dialog_asks_before_typed_changes_are_lost() {
        var dialog = new FormDialog("Name", form, "Name anlegen");
        dialog.open();
        given.setValue("Anna");
        _click(_get(Button.class, spec -> spec.withText("Abbrechen")));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(Dialog.class, spec -> spec.withPredicate(other -> other != dialog)).getHeaderTitle()).isEqualTo("Änderungen verwerfen?");
        _click(_get(Button.class, spec -> spec.withText("Verwerfen")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(saved).isEmpty();
    }

    @Test
    void the_dialog_closes_when_it_was_saved() {
        var dialog = new FormDialog("Name", form, "Name anlegen");
        dialog.open();
        fill();
        _click(_get(Button.class, spec -> spec.withText("Name anlegen")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(saved).hasSize(1);
    }

    private void fill() {
        given.setValue("Anna");
        family.setValue("Schäfer");
    }
}
