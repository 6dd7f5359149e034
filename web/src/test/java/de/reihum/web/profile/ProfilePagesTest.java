package de.reihum.web.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.profile.Freshness;
import de.reihum.profile.ProfileFixtures;
import de.reihum.profile.ProfileService.ConfirmProfile;
import de.reihum.profile.ProfileService.SaveProfile;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Organisation.Initiators;
import de.reihum.profile.answers.ProfileData;
import de.reihum.web.profile.edit.ProfileEditView;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.form.Others;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfilePagesTest {

    private final ProfileFixtures network = new ProfileFixtures();
    private final ProfileFiles files = new ProfileFiles(network.service, network.actor);

    @BeforeEach
    void open() {
        var anna = new Anna();
        new Browserless()
                .view(ProfileView.class, () -> new ProfileView(network.service, files, anna))
                .view(CompareView.class, () -> new CompareView(network.service))
                .view(ProfileEditView.class, () -> new ProfileEditView(network.service))
                .layout(Frame.class, () -> Frames.of(anna))
                .start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private void save(ProfileData data) {
        network.service.save(new SaveProfile(network.service.draft().version(), data));
    }

    private static String page(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }

    private static void click(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).get(0));
    }

    @Test
    void a_network_without_a_profile_is_told_what_it_is_for() {
        UI.getCurrent().navigate("network/profile");
        assertThat(page(ProfileView.class)).contains("Was ist das für ein Netzwerk?");
        click("Profil beginnen");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Wie heißt das Netzwerk?")).getValue()).isEqualTo("Netzwerk Neckar");
    }

    @Test
    void each_step_is_saved_and_leads_to_the_next() {
        UI.getCurrent().navigate("network/profile/edit/1");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ort der Koordinierungsstelle")), "Ludwigsburg");
        click("Speichern und weiter");
        assertThat(network.service.details(2026).data().basics().town()).isEqualTo("Ludwigsburg");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Initiators> lead = _get(RadioButtonGroup.class, spec -> spec.withLabel("Wer darf außer der Koordination Aktivitäten anstoßen und leiten?"));
        lead.setValue(Initiators.EVERY_PARTNER);
        click("Speichern und weiter");
        assertThat(network.service.details(2026).data().organisation().initiators()).isEqualTo(Initiators.EVERY_PARTNER);
    }

    @Test
    void the_sum_of_the_shares_is_said_while_one_types_and_why_it_cannot_be_saved() {
        save(ProfileData.of("Netzwerk Neckar"));
        UI.getCurrent().navigate("network/profile/edit/2");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("öffentliche Förderung")), 60);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Spenden")), 25);
        assertThat(page(ProfileEditView.class)).contains("Summe 85 %, es fehlen 15");
        click("Speichern und weiter");
        assertThat(page(ProfileEditView.class)).contains("Die Anteile ergeben 85 Prozent; es fehlen noch 15.");
        assertThat(network.service.details(2026).data().organisation().funding().answered()).isFalse();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Spenden")), 40);
        assertThat(page(ProfileEditView.class)).contains("Summe 100 %");
        click("Speichern und weiter");
        assertThat(network.service.details(2026).data().organisation().funding().donations()).isEqualTo(40);
    }

    @Test
    void no_condition_stands_alone() {
        save(ProfileFixtures.full());
        UI.getCurrent().navigate("network/profile/edit/4");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Condition> conditions = _get(CheckboxGroup.class, spec -> spec.withLabel("Woran ist die Mitgliedschaft kleiner und mittlerer Unternehmen gebunden?"));
        conditions.setValue(Set.of(Condition.REGULAR_FEE, Condition.NONE));
        assertThat(conditions.getValue()).containsExactly(Condition.NONE);
        conditions.setValue(Set.of(Condition.CASE_FEE, Condition.NONE));
        assertThat(conditions.getValue()).containsExactly(Condition.CASE_FEE);
    }

    @Test
    void somebody_elses_change_is_not_overwritten() {
        UI.getCurrent().navigate("network/profile/edit/1");
        save(ProfileFixtures.full());
        click("Speichern und weiter");
        assertThat(page(ProfileEditView.class)).contains("inzwischen");
        assertThat(network.service.details(2026).data()).isEqualTo(ProfileFixtures.full());
    }

    @Test
    void what_was_typed_is_kept_beside_what_somebody_else_has_changed() {
        save(ProfileData.of("Netzwerk Neckar"));
        UI.getCurrent().navigate("network/profile/edit/4");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Condition> conditions = _get(CheckboxGroup.class, spec -> spec.withLabel("Woran ist die Mitgliedschaft kleiner und mittlerer Unternehmen gebunden?"));
        conditions.setValue(Set.of(Condition.CASE_FEE));
        save(ProfileFixtures.full());
        Others.changed(network.profiles.of(2026).orElseThrow());
        Others.overtake("Speichern und weiter");
        assertThat(Others.news()).contains("Woran ist die Mitgliedschaft", "Gespeichert ist");
        _click(_find(Button.class, spec -> spec.withText("Speichern und weiter")).get(0));
        var now = network.service.details(2026).data();
        assertThat(now.access().conditions()).containsExactly(Condition.CASE_FEE);
        assertThat(now.basics()).isEqualTo(ProfileFixtures.full().basics());
    }

    @Test
    void the_last_step_names_what_is_open_and_confirms() {
        save(ProfileData.of("Netzwerk Neckar").with(ProfileFixtures.full().access()));
        UI.getCurrent().navigate("network/profile/edit/5");
        assertThat(page(ProfileEditView.class)).contains("3 von 19 Fragen sind beantwortet.", "Rechtsform", "Noch nicht zu sagen: Das wichtigste Ziel fehlt.", "Frage „Wichtigstes Ziel“ beantworten");
        click("Profil bestätigen");
        assertThat(network.service.state().freshness()).isEqualTo(Freshness.FRESH);
        assertThat(page(ProfileView.class)).contains("bestätigt am 03.03.2026 von Anna Schäfer", "aktuell");
    }

    @Test
    void the_typology_says_where_the_network_stands_and_why_and_what_the_study_found() {
        save(ProfileFixtures.full());
        UI.getCurrent().navigate("network/profile");
        assertThat(page(ProfileView.class)).contains("Partner und Außenstehende nutzen die Angebote meist kostenlos.", "Die Mitgliedschaft kostet etwas.", "95 % Öffentliches Gut, 5 % Privates Gut",
                "27 % Informell, 73 % Formell", "156 befragten Netzwerke");
    }

    @Test
    void a_past_year_can_only_be_read_and_compared() {
        save(ProfileFixtures.full());
        network.on(2027, 1, 10);
        UI.getCurrent().navigate("network/profile");
        assertThat(page(ProfileView.class)).contains("Für 2027 gibt es noch kein Profil.");
        assertThat(_find(Button.class, spec -> spec.withText("Profil 2027 mit den Angaben von 2026 beginnen"))).hasSize(1);
        save(ProfileFixtures.full().with(ProfileFixtures.full().access()).with(ProfileData.of("Netzwerk Enz").basics()));
        UI.getCurrent().navigate("network/profile/2026");
        assertThat(page(ProfileView.class)).contains("Profil 2026", "Netzwerk Neckar").doesNotContain("Ändern");
        UI.getCurrent().navigate("network/profile/compare/2026/2027");
        assertThat(page(CompareView.class)).contains("Netzwerk Neckar", "Netzwerk Enz", "geändert", "noch offen");
    }

    @Test
    void half_a_year_later_the_start_page_asks_and_one_click_answers() {
        save(ProfileFixtures.full());
        network.service.confirm(new ConfirmProfile(2026, 0));
        var today = new ProfileToday(network.service, network.actor);
        assertThat(today.cards()).isEmpty();
        network.on(2026, 9, 10);
        UI.getCurrent().add(today.cards().get(0).content());
        click("Stimmt noch");
        assertThat(network.service.state().freshness()).isEqualTo(Freshness.FRESH);
        assertThat(today.cards()).isEmpty();
        network.on(2027, 6, 1);
        assertThat(today.cards().get(0).content().getElement().getTextRecursively()).contains("Es gilt inzwischen als veraltet");
        network.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 8, "Lea", Role.READER.permissions()));
        assertThat(today.cards()).isEmpty();
    }

    @Test
    void the_file_has_a_line_for_each_question_and_a_column_for_each_year() throws IOException {
        save(ProfileFixtures.full());
        network.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.PROFILE_READ, Permission.EXCHANGE_EXPORT)));
        var out = new ByteArrayOutputStream();
        files.all().get(0).writer().write(network.service.state(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nr.;Frage;2026", "3;Gegründet;2011", "16;Herkunft des Geldes;40 % öffentliche Förderung, 60 % Mitgliedsbeiträge");
        network.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 8, "Lea", Set.of(Permission.PROFILE_READ)));
        assertThat(files.all()).isEmpty();
    }
}
