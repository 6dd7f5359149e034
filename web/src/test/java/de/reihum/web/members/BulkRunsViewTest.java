package de.reihum.web.members;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.bulk.BulkChange;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.members.bulk.BulkSteps;
import de.reihum.shared.Slice;
import de.reihum.web.members.bulk.BulkRunsView;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.parts.JobProgress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkRunsViewTest {

    private static final BulkChange TO_FAIR = new BulkChange(Field.SECTOR, "Ausbildungsmesse");

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
    void while_nothing_was_changed_the_page_says_what_it_is_for() {
        UI.getCurrent().navigate("members/changes");
        assertThat(text()).contains("Noch nichts für viele geändert");
    }

    @Test
    void a_change_is_taken_back_later_and_what_somebody_changed_since_is_named() {
        var all = pages.members.ids(MemberFilter.everything(), 10);
        pages.bulk.change(all, TO_FAIR);
        pages.bulk.change(List.of(pages.brewery), new BulkChange(Field.SECTOR, "Beratung"));
        UI.getCurrent().navigate("members/changes");
        assertThat(text()).contains("Branche: Ausbildungsmesse", "Anna Bader", "3 Mitglieder geändert");
        _click(_get(Button.class, spec -> spec.withText("Zurücknehmen").withAttribute("aria-label", "Branche: Ausbildungsmesse zurücknehmen")));
        assertThat(text()).contains("2 sind wie vorher. Inzwischen geändert und so geblieben: Brauerei Müllerschön GmbH & Co. KG", "zurückgenommen");
        assertThat(pages.members.details(pages.brewery).data().sector()).isEqualTo("Beratung");
    }

    @Test
    void a_change_of_hundreds_shows_how_far_it_is() {
        pages.members.createAll(Collections.nCopies(BulkSteps.CHUNK, new CreateMember(MemberFixtures.school(), List.of())));
        var run = pages.bulk.change(pages.members.ids(MemberFilter.everything(), 1000), TO_FAIR);
        pages.bulkRuns.change(run.id());
        UI.getCurrent().navigate("members/changes");
        assertThat(_get(JobProgress.class).getElement().getTextRecursively()).isEqualTo("200 von 203 Mitgliedern bearbeitet");
        _assertNone(Button.class, spec -> spec.withText("Zurücknehmen"));
        pages.bulkRuns.change(run.id());
        pages.bulkRuns.change(run.id());
        UI.getCurrent().navigate("members");
        UI.getCurrent().navigate("members/changes");
        assertThat(text()).contains("203 Mitglieder geändert");
        _click(_get(Button.class, spec -> spec.withText("Zurücknehmen")));
        assertThat(pages.queued.rows(Slice.first(5))).hasSize(2);
    }

    private static String text() {
        return _get(BulkRunsView.class).getElement().getTextRecursively();
    }
}
