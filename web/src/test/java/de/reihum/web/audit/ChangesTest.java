package de.reihum.web.audit;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditRow.Field;
import de.reihum.audit.AuditService;
import de.reihum.audit.WrittenTrail;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final AuditService audit = new AuditService(new WrittenTrail()
            .with(NOW.minusSeconds(900), "Petra Probst", "Member", 1, "Brauerei Löffler", "CREATED", new Field("name", null, "Brauerei Löffler"))
            .with(NOW.minusSeconds(800), "Petra Probst", "Contact", 2, "Emre Löffler", "CREATED", new Field("lastName", null, "Löffler"), new Field("member", null, "1"))
            .with(NOW.minusSeconds(700), "Karl Kluge", "Contact", 2, "Emre Löffler", "CHANGED", new Field("phone", null, "+49 7141 4711"))
            .with(NOW.minusSeconds(600), "Karl Kluge", "Member", 1, "Brauerei Löffler", "CHANGED", new Field("town", "Marbach", "Asperg"))
            .with(NOW.minusSeconds(500), "Karl Kluge", "Member", 3, "Gärtnerei Moos", "CREATED", new Field("name", null, "Gärtnerei Moos")));
    private final Actor actor = new Actor();
    private final TrailChanges changes = new TrailChanges(audit, actor);

    @BeforeEach
    void open() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        new Browserless().view(AuditView.class, () -> new AuditView(audit, clock)).view(RecordChangesView.class, () -> new RecordChangesView(audit, clock))
                .layout(Frame.class, () -> Frames.of(new Anna())).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private void mayRead(Permission... permissions) {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of(permissions)));
    }

    @Test
    void a_records_page_says_who_changed_what_and_when() {
        mayRead(Permission.AUDIT_READ);
        var card = changes.of("Member", 1).get(0);
        assertThat(card.getElement().getTextRecursively()).contains("Karl Kluge", "geändert", "Ort: Marbach → Asperg", "Petra Probst", "angelegt", "Montag, 2. März").doesNotContain("Gärtnerei", "4711");
        assertThat(_get((Component) card, Anchor.class).getHref()).isEqualTo("network/audit/1");
    }

    @Test
    void who_may_not_read_the_trail_sees_nothing_of_it() {
        mayRead(Permission.MEMBERS_READ);
        assertThat(changes.of("Member", 1)).isEmpty();
    }

    @Test
    void a_record_without_changes_says_so() {
        mayRead(Permission.AUDIT_READ);
        assertThat(changes.of("Poll", 9).get(0).getElement().getTextRecursively()).contains("Zu diesem Eintrag gibt es noch keine Änderungen.");
    }

    @Test
    void all_changes_around_a_member_include_those_of_its_contacts_and_can_be_searched() {
        UI.getCurrent().navigate("network/audit/1");
        assertThat(_get(H1.class).getElement().getTextRecursively()).startsWith("Änderungen: Brauerei Löffler");
        Grid<AuditRow> grid = grid();
        assertThat(_size(grid)).isEqualTo(4);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Wer oder was")), "4711");
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).record()).isEqualTo(2);
    }

    @Test
    void a_record_that_nobody_knows_has_no_page() {
        assertThatThrownBy(() -> audit.about(99)).isInstanceOf(NotFound.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditRow> grid() {
        return _get(Grid.class);
    }
}
