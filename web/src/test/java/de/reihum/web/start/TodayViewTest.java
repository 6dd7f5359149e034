package de.reihum.web.start;

import com.vaadin.flow.component.UI;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Reading;
import de.reihum.links.LinksInMemory;
import de.reihum.members.Departures;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService;
import de.reihum.members.MembersInMemory;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.shared.Ids;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.today.Hero;
import de.reihum.web.shared.today.TodayCard.Place;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayViewTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-03T07:12:00Z"), ZoneOffset.UTC);
    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-03T19:12:00Z"), ZoneOffset.UTC);

    private final MembersInMemory members = new MembersInMemory();

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_greeting_follows_the_hour_and_the_form_of_address() {
        show(MORNING, List.of());
        assertThat(_get(H1.class).getText()).isEqualTo("Guten Morgen, Frau Schäfer");
        UI.getCurrent().removeAll();
        show(EVENING, List.of());
        assertThat(_get(H1.class).getText()).isEqualTo("Guten Abend, Frau Schäfer");
    }

    @Test
    void what_waits_in_all_cards_is_added_up() {
        members.add(MemberFixtures.member(MemberFixtures.brewery()));
        show(MORNING, List.of(card(Place.MAIN, 10, 1, "Telefonieren"), card(Place.SIDE, 10, 2, "Aufgaben")));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("lead")).getText()).isEqualTo("Dienstag, 3. November · drei Dinge warten auf Sie");
    }

    @Test
    void only_the_most_urgent_hero_is_shown_and_the_urgent_comes_first() {
        members.add(MemberFixtures.member(MemberFixtures.brewery()));
        show(MORNING, List.of(card(Place.MAIN, 10, 0, "später"), card(Place.MAIN, 90, 0, "zuerst"),
                new TodayCard(Place.HERO, 20, 0, new Hero("A", "kann warten", "")), new TodayCard(Place.HERO, 80, 0, new Hero("B", "eilt", ""))));
        assertThat(_find(Hero.class)).hasSize(1);
        assertThat(_find(H2.class).stream().map(heading -> heading.getElement().getTextRecursively())).containsExactly("B", "zuerst", "später");
    }

    @Test
    void a_network_without_members_shows_how_to_begin() {
        show(MORNING, List.of(card(Place.SIDE, 10, 0, "Zahlen")));
        assertThat(_get(FirstSteps.class).getElement().getTextRecursively()).contains("„Netzwerk Neckar“", "Mitgliederliste einlesen");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).containsExactly("exchange/import", "members", "polls");
    }

    @Test
    void the_first_steps_go_when_there_are_members() {
        members.add(MemberFixtures.member(MemberFixtures.brewery()));
        show(MORNING, List.of());
        _assertNone(FirstSteps.class);
    }

    private static TodayCard card(Place place, int urgency, int waiting, String title) {
        return new TodayCard(place, urgency, waiting, new Card(title));
    }

    private void show(Clock clock, List<TodayCard> cards) {
        TodaySource source = () -> cards;
        UI.getCurrent().add(new TodayView(new Anna(), new MemberService(members, new Departures(new LinksInMemory()), new ConsentProof(new ConsentsInMemory(), new Ids(() -> 1), clock), new Ids(() -> 1), clock), List.of(source), clock, new Reading()));
    }
}
