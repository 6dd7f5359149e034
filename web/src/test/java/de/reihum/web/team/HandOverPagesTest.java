package de.reihum.web.team;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.team.handover.HandOverFixtures;
import de.reihum.team.handover.HandOverService.BeginHandOver;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.team.handover.HandOverView;
import de.reihum.web.team.handover.HandOversCard;
import de.reihum.web.team.handover.HandOversToday;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOverPagesTest {

    private final HandOverFixtures team = new HandOverFixtures();
    private final long id = team.service.begin(new BeginHandOver(team.anna.id(), team.bea.id(), HandOverFixtures.TODAY.plusDays(14)));

    @BeforeEach
    void open() {
        new Browserless().view(HandOverView.class, () -> new HandOverView(team.service)).layout(Frame.class, () -> Frames.of(new Anna())).start(Locale.GERMAN);
        UI.getCurrent().navigate("handover/" + id);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private static String page() {
        return _get(HandOverView.class).getElement().getTextRecursively();
    }

    private static void click(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).get(0));
    }

    @Test
    void the_list_is_gone_through_point_by_point() {
        assertThat(page()).contains("anna Weber übergibt an bea Weber", "Weser anrufen", "Website", "letzter Tag: Montag, 16. März 2026", "in Arbeit");
        click("An bea Weber übergeben");
        assertThat(page()).doesNotContain("Weser anrufen").contains("Hier ist nichts zu regeln.");
        click("Ist geregelt");
        _setValue(_get(TextArea.class), "Die Vorlagen liegen im Schrank.");
        click("Notizen speichern");
        assertThat(page()).contains("alles geregelt");
    }

    @Test
    void after_the_last_day_the_rest_is_settled_and_then_it_can_only_be_read() {
        team.on(HandOverFixtures.TODAY.plusDays(20));
        team.service.endWhenDue(id);
        UI.getCurrent().navigate("handover/" + id);
        assertThat(page()).contains("Zugang beendet, Punkte offen", "Zugang beendet am");
        click("An bea Weber übergeben");
        click("Ist geregelt");
        _setValue(_get(TextArea.class), "Die Vorlagen liegen im Schrank.");
        click("Notizen speichern");
        assertThat(page()).contains("abgeschlossen", "Die Vorlagen liegen im Schrank.").doesNotContain("Doch noch offen");
        assertThat(new HandOversCard(team.service.all()).getElement().getTextRecursively()).contains("anna Weber", "bea Weber hat übernommen", "alles geregelt");
    }

    @Test
    void the_start_page_tells_the_two() {
        assertThat(new HandOversToday(team.service, team.people.actor).cards()).as("the administration").isEmpty();
    }
}
