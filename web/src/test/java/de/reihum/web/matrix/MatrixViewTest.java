package de.reihum.web.matrix;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static de.reihum.matrix.MatrixWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.matrix.Matrix;
import de.reihum.matrix.MatrixService.Period;
import de.reihum.matrix.MatrixWorld;
import de.reihum.members.business.Section;
import de.reihum.members.sources.Edge;
import de.reihum.web.shared.Browserless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixViewTest {

    private final MatrixWorld world = new MatrixWorld();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private MatrixView page() {
        var page = new MatrixView(world.service, List.of(), world.clock, true);
        UI.getCurrent().add(page);
        return page;
    }

    private void contacts() {
        long brewery = world.sme("Brauerei", Section.C, "Ausbildung");
        long bakery = world.sme("Bäckerei", Section.C, "Ausbildung");
        long smithy = world.sme("Schmiede", Section.F, "Ausbildung");
        world.met(Edge.COORDINATION, brewery, TODAY);
        world.met(brewery, smithy, TODAY.minusDays(4));
        world.near(bakery, smithy, TODAY);
    }

    @Test
    void an_empty_network_is_told_what_will_be_here() {
        assertThat(page().getElement().getTextRecursively()).contains("Noch keine Mitglieder");
    }

    @Test
    void the_kinds_of_contact_stand_beside_the_study() {
        contacts();
        assertThat(page().getElement().getTextRecursively()).contains("Koordination und KMU", "1 von 3 · 33 %", "KMU untereinander", "2 von 3 · 67 %", "etwa ein Drittel");
    }

    @Test
    void a_field_opens_into_its_pairs() {
        contacts();
        page();
        var field = _get(NativeButton.class, spec -> spec.withText("50 %"));
        assertThat(field.getElement().getAttribute("aria-label")).isEqualTo("F Baugewerbe und C Verarbeitendes Gewerbe: 1 von 2 Paaren in Kontakt, 50 %. Paare zeigen");
        _click(field);
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Brauerei", "Schmiede", "zuletzt am 26.02.2026", "nur zur selben Zeit am selben Ort");
    }

    @Test
    void who_should_meet_is_named_with_the_reason() {
        contacts();
        assertThat(page().getElement().getTextRecursively()).contains("Sollten sich kennenlernen", "Gemeinsam: Ausbildung", "waren sich nah", "Bekannt machen");
    }

    @Test
    void members_can_be_put_together_by_size() {
        contacts();
        var page = page();
        @SuppressWarnings("unchecked")
        Select<Matrix.Grouping> grouping = _get(Select.class, spec -> spec.withLabel("Zusammengefasst nach"));
        grouping.setValue(Matrix.Grouping.SIZE);
        assertThat(page.getElement().getTextRecursively()).contains("klein (3)", "klein untereinander");
    }

    @Test
    void the_file_holds_every_pair_of_groups() throws IOException {
        contacts();
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.EXCHANGE_EXPORT)));
        var out = new ByteArrayOutputStream();
        new MatrixFiles(world.service, actor).all().get(0).writer().write(new MatrixFiles.Wanted(Period.lastYear(TODAY), Matrix.Grouping.SECTOR), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Gruppe;andere Gruppe;Paare mit Kontakt;nur Gelegenheit;mögliche Paare\r\n", "F Baugewerbe;C Verarbeitendes Gewerbe;1;1;2\r\n");
    }
}
