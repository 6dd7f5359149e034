package de.reihum.web.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.Location;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.web.shared.Browserless;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<LocalDate, String> HOLIDAYS = Map.of(LocalDate.of(2026, 1, 1), "Neujahr", LocalDate.of(2026, 1, 6), "Heilige Drei Könige", LocalDate.of(2026, 3, 12), "Tag der Brauer");
    private static final MeetingRow BREWERY = row(1, "Bei der Brauerei", State.PLANNED, Series.Colour.GREEN, LocalDate.of(2026, 3, 12));
    private static final MeetingRow OFF = row(2, "In der Halle", State.CANCELLED, Series.Colour.GREEN, LocalDate.of(2026, 6, 18));
    private static final MeetingRow ALONE = row(3, "Sommerfest", State.PROPOSED, null, LocalDate.of(2026, 7, 3));

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private static MeetingRow row(long id, String title, State state, Series.Colour colour, LocalDate day) {
        return new MeetingRow(id, 1, title, "", state, colour == null ? 0 : 7, colour == null ? "" : "Unternehmerstammtisch", colour, new When(day, LocalTime.of(16, 30), 120), 0, "", "Brauerei Öhm", "Biberach", 0);
    }

    private static CalendarSights at(String address, MeetingRow... meetings) {
        var sight = Sight.at(new Location(address), YearMonth.from(TODAY));
        var sights = new CalendarSights(sight, new CalendarSights.Content(List.of(meetings), new TreeMap<>(HOLIDAYS)), TODAY, true);
        UI.getCurrent().add(sights);
        return sights;
    }

    @Test
    void the_year_shows_each_meeting_in_its_month_and_says_what_is_not_firm() {
        var text = at("calendar", BREWERY, OFF, ALONE).getElement().getTextRecursively();
        assertThat(_get(H2.class).getText()).isEqualTo("2026");
        assertThat(text).contains("März 2026", "Do. 12.", "Bei der Brauerei", "In der Halle", "Abgesagt", "Sommerfest", "Unternehmerstammtisch", "ohne Reihe", "kein Treffen");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("meeting-chip series-green"))).hasSize(2).allMatch(chip -> chip.getHref().startsWith("meetings/"));
        assertThat(_find(Anchor.class, spec -> spec.withClasses("meeting-chip series-none proposed"))).hasSize(1);
    }

    @Test
    void a_month_has_whole_weeks_and_marks_today() {
        at("calendar?as=month&month=2026-03", BREWERY);
        assertThat(_get(H2.class).getText()).isEqualTo("März 2026");
        var text = _get(NativeTable.class).getElement().getTextRecursively();
        assertThat(text).contains("16:30", "Bei der Brauerei");
        assertThat(_get(NativeTable.class).getBody().getChildren().count()).isEqualTo(6);
        assertThat(_get(NativeTable.class).getElement().getOuterHTML()).containsOnlyOnce("aria-current=\"date\"");
    }

    @Test
    void public_holidays_are_named_in_year_and_month() {
        assertThat(at("calendar", BREWERY).getElement().getTextRecursively()).contains("Feiertage: Neujahr (1.), Heilige Drei Könige (6.)", "Feiertage: Tag der Brauer (12.)");
        UI.getCurrent().removeAll();
        at("calendar?as=month&month=2026-03", BREWERY);
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("Tag der Brauer");
    }

    @Test
    void forty_meetings_of_a_year_are_all_there() {
        var many = IntStream.range(0, 40).mapToObj(i -> row(100 + i, "Treffen " + i, State.PLANNED, Series.Colour.values()[i % 6], LocalDate.of(2026, 1 + i % 12, 1 + i % 28))).toArray(MeetingRow[]::new);
        at("calendar", many);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("meeting-chip"))).hasSize(40);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("meeting-chip"))).allMatch(chip -> chip.getElement().getTextRecursively().contains("Treffen "));
    }

    @Test
    void the_list_says_the_same_in_words() {
        var text = at("calendar?as=list", BREWERY, OFF).getElement().getTextRecursively();
        assertThat(text).contains("Donnerstag, 12. März 2026", "16:30–18:30", "Bei der Brauerei", "Geplant", "Abgesagt", "Brauerei Öhm, Biberach");
    }

    @Test
    void one_step_further_is_a_year_or_a_month() {
        at("calendar?as=month&month=2026-12");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("calendar?as=month&month=2027-01", "calendar?as=month&month=2026-11", "calendar?as=year&month=2026-12");
    }

    @Test
    void an_address_nobody_made_shows_this_year() {
        for (var address : List.of("calendar?as=week&month=x", "calendar?month=99999-01", "calendar?month=2026-13", "calendar?as=&month=")) {
            assertThat(Sight.at(new Location(address), YearMonth.from(TODAY))).as(address).isEqualTo(new Sight(Sight.Kind.YEAR, YearMonth.from(TODAY)));
        }
    }

    @Test
    void an_empty_year_says_how_to_begin() {
        assertThat(at("calendar").getElement().getTextRecursively()).contains("noch nichts geplant", "Treffen planen");
    }
}
