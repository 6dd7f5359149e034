package de.reihum.web.touches.outreach;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.membership.Origin;
import de.reihum.touches.Touch;
import de.reihum.touches.outreach.WayReportService;
import de.reihum.touches.outreach.WaysIn;
import de.reihum.web.shared.Browserless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WayReportViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Nobody was interested; one member woke up 50 days ago after a letter, another one sleeps on. */
    private final WaysIn ways = new WaysIn() {
        @Override
        public List<Stretch> stretches() {
            return List.of();
        }

        @Override
        public List<Long> interested() {
            return List.of();
        }

        @Override
        public List<Mood> moods(LocalDate from, LocalDate until) {
            return List.of(new Mood(1, Member.Participation.PASSIVE, true, TODAY.minusDays(800)), new Mood(2, Member.Participation.PASSIVE, true, TODAY.minusDays(800)),
                    new Mood(1, Member.Participation.ACTIVE, true, TODAY.minusDays(50)));
        }

        @Override
        public List<Approach> approaches(LocalDate from, LocalDate until) {
            return List.of(new Approach(1, Touch.Channel.LETTER, TODAY.minusDays(60)), new Approach(2, Touch.Channel.LETTER, TODAY.minusDays(60)));
        }

        @Override
        public List<Opening> openings() {
            return List.of(new Opening(1, Origin.Opener.MEMBER, "Brauerei Müllerschön"));
        }
    };
    private final WayReportService reports = new WayReportService(ways, Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC));
    private final Actor actor = new Actor();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Petra Probst", Set.of(Permission.TOUCHES_READ, Permission.EXCHANGE_EXPORT)));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_page_says_what_woke_members_and_what_it_counts() {
        var page = new WayReportView(reports, new WayFiles(reports, actor));
        UI.getCurrent().add(page);
        assertThat(page.getElement().getTextRecursively()).contains("Aus passiven wurden aktive Mitglieder", "2 Mitglieder waren passiv, eines wurde aktiv.", "Brief", "1 von 2 wurden aktiv",
                "Brauerei Müllerschön", "1 von 1 wurden aktiv", "nicht bekannt", "0 von 1 wurden aktiv", "eine Entscheidung der Koordination allein zählt nicht");
        assertThat(page.getElement().getTextRecursively()).contains("Noch niemand interessiert");
        _setValue(_get(Select.class), 24);
        assertThat(page.getElement().getTextRecursively()).contains("2 Mitglieder waren passiv");
    }

    @Test
    void the_report_is_there_as_a_file() throws IOException {
        var out = new ByteArrayOutputStream();
        new WayFiles(reports, actor).all().get(0).writer().write(12, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Veränderung;Betrachtet nach;Weg oder Person;Verändert;Alle (n)\r\n",
                "Aus passiven wurden aktive Mitglieder;Auf welchem Weg angesprochen;Brief;1;2\r\n", "Wer die Tür geöffnet hat;Brauerei Müllerschön;1;1\r\n");
    }
}
