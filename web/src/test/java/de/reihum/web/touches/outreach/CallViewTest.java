package de.reihum.web.touches.outreach;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.shared.Ids;
import de.reihum.touches.outreach.OutreachBook;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.touches.outreach.Parking;
import de.reihum.web.shared.Browserless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final MembersInMemory members = new MembersInMemory();
    private final Book book = new Book();
    private final Map<Setting, String> own = new HashMap<>(Face.PLAIN.values());
    private final Faces faces = new Faces() {
        @Override
        public Face present() {
            return new Face("", "", own);
        }
    };
    private final OutreachService outreach = new OutreachService(book, members, faces, new Ids(() -> 1), clock);
    private final Actor actor = new Actor();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Petra Probst", Set.of(Permission.TOUCHES_READ, Permission.EXCHANGE_EXPORT)));
        members.add(new Member(1, MemberFixtures.brewery(), MemberFixtures.NOW));
        members.add(new Member(2, MemberFixtures.school(), MemberFixtures.NOW));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private CallView page() {
        var page = new CallView(true, outreach, null, new CallFiles(outreach, actor).all(), clock);
        UI.getCurrent().add(page);
        return page;
    }

    @Test
    void members_stand_in_groups_with_the_reason_and_a_proposal() {
        assertThat(page().getElement().getTextRecursively()).contains("Noch nie Kontakt (1)", "Schule", "Gedruckte Einladung", "Seit 90 Tagen oder länger kein Kontakt (1)", "Kein Kontakt seit 100 Tagen",
                "Persönlich anrufen: Emre Löffler, 0731 55");
    }

    @Test
    void a_number_that_can_be_dialled_is_a_link() {
        page();
        var links = _find(Anchor.class, spec -> spec.withText("Anrufen"));
        assertThat(links).singleElement().extracting(Anchor::getHref, link -> link.getAriaLabel().orElse("")).containsExactly("tel:+4973155", "Emre Löffler anrufen, 0731 55");
    }

    @Test
    void a_long_list_is_shown_bit_by_bit() {
        for (int i = 3; i < 33; i++) {
            book.known.add(new OutreachBook.Known(i, "Mitglied " + i, false, "", "", true, ""));
        }
        var page = page();
        assertThat(page.getElement().getTextRecursively()).contains("Noch nie Kontakt (31)", "16 weitere Mitglieder anzeigen").doesNotContain("Mitglied 9");
        _click(_get(Button.class, spec -> spec.withText("16 weitere Mitglieder anzeigen")));
        assertThat(page.getElement().getTextRecursively()).contains("Mitglied 9", "Ein weiteres Mitglied anzeigen").doesNotContain("Schule");
        _click(_get(Button.class, spec -> spec.withText("Ein weiteres Mitglied anzeigen")));
        assertThat(page.getElement().getTextRecursively()).contains("Schule");
        assertThat(_find(Button.class, spec -> spec.withText("Ein weiteres Mitglied anzeigen"))).isEmpty();
    }

    @Test
    void a_members_page_says_beside_its_status_that_it_rests_and_until_when() {
        var writer = new Actor();
        writer.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Petra Probst", Set.of(Permission.TOUCHES_READ, Permission.TOUCHES_WRITE)));
        var part = new RestPart(outreach, writer);
        var brewery = members.find(1).orElseThrow().details();
        assertThat(part.cards(brewery, () -> { })).isEmpty();
        outreach.park(new OutreachService.Park(1, TODAY.plusMonths(3), "Umbau bis Mai"));
        var card = part.cards(brewery, () -> { }).get(0);
        assertThat(card.getElement().getTextRecursively()).contains("Bis 02.06.2026 in Ruhe gelassen", "Umbau bis Mai", "Am Stand der Beteiligung ändert das nichts");
        UI.getCurrent().add(card);
        _click(_get(Button.class, spec -> spec.withText("Wieder aufnehmen")));
        assertThat(outreach.rest(1)).isEmpty();
    }

    @Test
    void the_networks_own_thresholds_make_the_groups() {
        own.put(Setting.CALL_AFTER, "101");
        assertThat(page().getElement().getTextRecursively()).doesNotContain("Kein Kontakt seit 100 Tagen");
        own.put(Setting.CALL_AFTER, "100");
        assertThat(page().getElement().getTextRecursively()).contains("Seit 100 Tagen oder länger kein Kontakt (1)");
    }

    @Test
    void a_member_is_left_in_peace_with_a_reason_and_brought_back_on_the_spot() {
        book.known.remove(1);
        var page = page();
        _click(_get(Button.class, spec -> spec.withText("Zurückstellen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Warum")), "Umbau bis Mai");
        _click(_get(Button.class, spec -> spec.withText("Zurückstellen").withPredicate(button -> button.getThemeNames().contains("primary"))));
        assertThat(page.getElement().getTextRecursively()).contains("In Ruhe gelassen (1)", "Bis 02.06.2026: Umbau bis Mai").doesNotContain("oder länger kein Kontakt");
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(page.getElement().getTextRecursively()).contains("oder länger kein Kontakt (1)").doesNotContain("In Ruhe gelassen");
    }

    @Test
    void the_list_is_there_as_a_file() throws IOException {
        var out = new ByteArrayOutputStream();
        new CallFiles(outreach, actor).all().get(0).writer().write(null, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Mitglied;Ansprechperson;Telefon;Letzter Kontakt;Tage seither;Warum und wie;Zurückgestellt bis;Grund\r\n", "Emre Löffler;0731 55;22.11.2025;100;");
    }

    /** The brewery was called 100 days ago, nobody ever spoke with the school. */
    private static final class Book implements OutreachBook {

        private final List<Known> known = new ArrayList<>(List.of(new Known(1, "Brauerei", false, "Emre Löffler", "0731 55", true, ""), new Known(2, "Schule", false, "", "", false, "")));
        private final List<Parking> parked = new ArrayList<>();

        @Override
        public List<Known> known() {
            return known;
        }

        @Override
        public List<Met> met() {
            return List.of(new Met(1, 1, TODAY.minusDays(100), TODAY.minusDays(100)));
        }

        @Override
        public List<Opened> opened() {
            return List.of();
        }

        @Override
        public List<Parking> parked() {
            return parked;
        }

        @Override
        public Optional<Parking> parking(long member) {
            return parked.stream().filter(one -> one.member().id() == member).findFirst();
        }

        @Override
        public void add(Parking parking) {
            parked.add(parking);
        }

        @Override
        public void remove(Parking parking) {
            parked.remove(parking);
        }
    }
}
