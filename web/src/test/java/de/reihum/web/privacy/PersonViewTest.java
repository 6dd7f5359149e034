package de.reihum.web.privacy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.audit.AuditRow;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.polls.Poll;
import de.reihum.polls.PollWorld;
import de.reihum.privacy.PrivacyWorld;
import de.reihum.settings.SettingsFixtures;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonViewTest {

    private final PrivacyWorld world = new PrivacyWorld();
    private final Messages messages = new Messages();
    private final PersonExports exports = new PersonExports(world.service, messages, new Pages(messages, new SettingsFixtures().faces()));
    private final Member bakery = world.polls.member("Bäckerei Sauerbrunn");
    private final Contact anna = bakery.representative().orElseThrow();

    @BeforeEach
    void open() {
        world.polls.answer(world.polls.running(PollWorld.question(Poll.Mode.ONE)), bakery, 2);
        var team = new Anna();
        new Browserless().view(PersonView.class, () -> new PersonView(world.service, exports, messages)).layout(Frame.class, () -> Frames.of(team)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private String page() {
        UI.getCurrent().navigate("privacy/" + anna.id());
        return _get(PersonView.class).getElement().getTextRecursively();
    }

    @Test
    void the_page_says_everything_in_words() {
        assertThat(page()).contains("Anna", "Blüm", "Frau", "Deutsch", "Bäckerei Sauerbrunn", "Vertretung", "Pflege und Beruf", "02.03.2026, 10:00").doesNotContain("REPRESENTATIVE", "MS", "2026-03");
    }

    @Test
    void what_the_trail_says_is_told_in_words() {
        world.trail.note("CHANGED", "Contact", anna.id(), "Anna Blüm", List.of(new AuditRow.Field("phone", null, "+49 7141 4711"), new AuditRow.Field("salutation", "MR", "MS"), new AuditRow.Field("member", null, "912464296129069059"), new AuditRow.Field("searchText", null, null)));
        assertThat(page()).contains("Ansprechperson geändert: Telefon → +49 7141 4711").doesNotContain("CHANGED", "searchText", "MS", "91246");
    }

    @Test
    void that_somebody_fetched_the_file_is_said_as_such() {
        world.service.export(anna.id());
        assertThat(page()).contains("Die gespeicherten Daten wurden als Datei geholt").doesNotContain("Ansprechperson mitgenommen");
    }

    @Test
    void the_pdf_can_be_read_and_holds_the_same() throws IOException {
        var out = new ByteArrayOutputStream();
        page();
        exports.all().get(0).writer().write(anna.id(), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Gespeicherte Daten von Anna Blüm", "bckereisauerbrunn@example.org", "Pflege und Beruf");
        }
    }

    @Test
    void the_json_keeps_its_keys_and_says_the_same_in_the_readers_words() throws IOException {
        var out = new ByteArrayOutputStream();
        page();
        exports.all().get(1).writer().write(anna.id(), out);
        try (var reader = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            var file = reader.readObject();
            assertThat(file.getString("language")).isEqualTo("de");
            var own = file.getJsonArray("sections").getJsonObject(0);
            assertThat(own.getString("section")).isEqualTo("privacy.section.own");
            assertThat(own.getString("label")).isEqualTo("Angaben zur Person");
            assertThat(own.getJsonArray("facts")).contains(Json.createObjectBuilder().add("name", "members.form.salutation").add("label", "Anrede").add("value", "MS").add("text", "Frau").build());
        }
    }

    @Test
    void nobody_is_erased_by_a_wrong_name() {
        page();
        erase("Anna");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Antwort in einer Umfrage bleibt ohne Namen", "genau „Anna Blüm“ eingeben");
        assertThat(anna.erased()).isFalse();
    }

    @Test
    void the_right_name_erases_for_good() {
        page();
        erase("Anna Blüm");
        assertThat(anna.erased()).isTrue();
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void texts_elsewhere_are_shown_with_their_place_and_nothing_is_chosen_beforehand() {
        var hers = world.texts.write(501, 9001, "Ruft Frau Blüm zurück");
        var flower = world.texts.write(502, 9002, "Blüm heißt auch der Hof");
        page();
        erase("Anna Blüm");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Notiz: Gärtnerei Moos", "nur der Nachname", "Bei 2 Texten fehlt noch die Entscheidung");
        assertThat(anna.erased()).isFalse();
        var choices = _find(_get(Dialog.class), RadioButtonGroup.class);
        _setValue(choices.get(0), ElsewhereChoices.Choice.REPLACE);
        _setValue(choices.get(1), ElsewhereChoices.Choice.LEAVE);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Endgültig löschen")));
        assertThat(anna.erased()).isTrue();
        assertThat(hers.words()).isEqualTo("Ruft Frau … zurück");
        assertThat(flower.words()).isEqualTo("Blüm heißt auch der Hof");
    }

    @Test
    void a_double_click_opens_one_window() {
        page();
        var button = _get(Button.class, spec -> spec.withText("Person löschen"));
        button.click();
        button.click();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void who_has_looked_at_many_leaves_the_others() {
        for (int one = 0; one < 5; one++) {
            world.texts.write(501 + one, 9001, "Blüm " + one);
        }
        page();
        _click(_get(Button.class, spec -> spec.withText("Person löschen")));
        _click(_get(Button.class, spec -> spec.withText("Alle übrigen bleiben")));
        assertThat(_find(_get(Dialog.class), RadioButtonGroup.class)).hasSize(5).allMatch(group -> group.getValue() == ElsewhereChoices.Choice.LEAVE);
    }

    private static void erase(String typed) {
        _click(_get(Button.class, spec -> spec.withText("Person löschen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name der Person zur Bestätigung")), typed);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Endgültig löschen")));
    }
}
