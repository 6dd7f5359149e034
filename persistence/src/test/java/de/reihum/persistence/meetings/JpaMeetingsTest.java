package de.reihum.persistence.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.meetings.series.Tally;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.Slice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JpaMeetingsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 5), 150);
    private static final Slice ALL = new Slice(0, 50, List.of());

    private final World world = World.running();
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaAllSeries allSeries = new JpaAllSeries(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final int network = world.network();

    private Contact host() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), NOW);
            var contact = member.addContact(world.ids().next(), MemberFixtures.emre(), NOW);
            members.add(member);
            return contact;
        });
    }

    private static SeriesData personnel() {
        return new SeriesData("Personalerstammtisch", "Voneinander lernen", MemberFilter.text("Neckar"), new Rhythm(Set.of(Month.MARCH, Month.OCTOBER), DayOfWeek.TUESDAY, Rhythm.LAST), LocalTime.of(7, 30),
                120, 40, 2, new Agenda(List.of(SlotData.of(SlotData.Kind.WELCOME, "", 10), SlotData.of(SlotData.Kind.OTHER, "Runde  mit Leerzeichen", 30))), Series.Colour.VIOLET);
    }

    private Series series() {
        return world.in(network, () -> {
            var made = new Series(world.ids().next(), personnel());
            allSeries.add(made);
            return made;
        });
    }

    private long meeting(String title, When when, Series series, Contact speaker) {
        return world.in(network, () -> {
            var talk = new SlotData(SlotData.Kind.TALK, "Ausbildung", 30, speaker == null ? 0 : speaker.id(), "", true);
            var data = new MeetingData(series == null ? 0 : series.id(), title, "Azubis gewinnen", "Bis bald", when, new PlaceData("Stadthalle", "Am Markt 1", "88400", "Biberach", "Parkhaus Nord"),
                    speaker == null ? 0 : speaker.member().id(), 25, 1, true, MemberFilter.text("Neckar"), 0, new Agenda(List.of(talk, SlotData.of(SlotData.Kind.EXCHANGE, "", 45))));
            var parts = new Parts(series == null ? null : allSeries.find(series.id()).orElseThrow(), speaker == null ? null : members.find(speaker.member().id()).orElseThrow(),
                    speaker == null ? Map.of() : Map.of(speaker.id(), members.find(speaker.member().id()).orElseThrow().contact(speaker.id())), world.ids()::next);
            var made = new Meeting(world.ids().next(), data, parts);
            meetings.add(made);
            return made.id();
        });
    }

    @Test
    void a_meeting_comes_back_as_it_was_written() {
        var speaker = host();
        var series = series();
        long id = meeting("Stammtisch im Juni", JUNE, series, speaker);
        world.in(network, () -> {
            var found = meetings.find(id).orElseThrow();
            assertThat(found.when()).contains(JUNE);
            assertThat(found.series()).contains(series);
            assertThat(found.host()).contains(speaker.member());
            assertThat(found.admission().audience()).isEqualTo(MemberFilter.text("Neckar"));
            assertThat(found.place().hints()).isEqualTo("Parkhaus Nord");
            assertThat(found.slots().get(0).speakerName()).isEqualTo(speaker.name());
            assertThat(found.agenda().minutes()).isEqualTo(75);
            assertThat(meetings.spokenBy(speaker.id())).extracting(slot -> slot.meeting().id()).containsExactly(id);
            return null;
        });
    }

    @Test
    void a_series_comes_back_with_rhythm_and_agenda() {
        var made = series();
        world.in(network, () -> assertThat(allSeries.find(made.id()).orElseThrow().data()).isEqualTo(personnel()));
    }

    @Test
    void dates_that_do_not_count_any_more_stay_in_the_history() {
        long id = meeting("Stammtisch im Juni", JUNE, null, null);
        world.in(network, () -> {
            var found = meetings.lock(id).orElseThrow();
            found.move(null, new DateChange(world.ids().next(), found, JUNE, "Eva Klein", "Feiertag", NOW), NOW);
            return null;
        });
        world.in(network, () -> {
            var found = meetings.find(id).orElseThrow();
            assertThat(found.when()).isEmpty();
            assertThat(found.changes()).singleElement().satisfies(change -> assertThat(change.row().before()).isEqualTo(JUNE));
            return null;
        });
    }

    @Test
    void lists_are_filtered_by_words_time_and_series_and_sorted_by_day() {
        var series = series();
        long june = meeting("Stammtisch im Juni", JUNE, series, host());
        long march = meeting("Tag der Berufe", new When(LocalDate.of(2026, 3, 12), LocalTime.of(8, 0), 60), null, null);
        long someday = meeting("Irgendwann", null, series, null);
        world.in(network, () -> {
            assertThat(ids(MeetingFilter.everything())).containsExactly(someday, march, june);
            assertThat(ids(MeetingFilter.everything().between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)))).containsExactly(someday, june);
            assertThat(ids(MeetingFilter.everything().withSeries(series.id()))).containsExactly(someday, june);
            assertThat(ids(MeetingFilter.everything().withText("tag beruf"))).containsExactly(march);
            assertThat(ids(MeetingFilter.everything().withStates(Set.of(Meeting.State.HELD)))).isEmpty();
            assertThat(meetings.count(MeetingFilter.open())).isEqualTo(3);
            var row = meetings.rows(MeetingFilter.everything().withText("Juni"), ALL).get(0);
            assertThat(row.seriesName()).isEqualTo("Personalerstammtisch");
            assertThat(row.colour()).isEqualTo(Series.Colour.VIOLET);
            assertThat(row.when()).isEqualTo(JUNE);
            return null;
        });
    }

    @Test
    void each_series_has_its_own_tally() {
        var series = series();
        meeting("Stammtisch im Juni", JUNE, series, null);
        long held = meeting("Stammtisch im März", new When(LocalDate.of(2026, 3, 1), LocalTime.of(16, 0), 60), series, null);
        meeting("Allein", JUNE, null, null);
        world.in(network, () -> {
            meetings.lock(held).orElseThrow().held(NOW);
            return null;
        });
        world.in(network, () -> assertThat(meetings.tallies()).containsExactly(Map.entry(series.id(), new Tally(1, 1))));
    }

    @Test
    void every_column_sorts() {
        meeting("Stammtisch im Juni", JUNE, null, null);
        world.in(network, () -> assertThat(Meetings.SORTS).allSatisfy(column -> assertThat(meetings.rows(MeetingFilter.everything(), new Slice(0, 10, List.of(new Slice.Sort(column, true))))).isNotEmpty()));
    }

    private List<Long> ids(MeetingFilter filter) {
        return meetings.rows(filter, ALL).stream().map(MeetingRow::id).toList();
    }
}
