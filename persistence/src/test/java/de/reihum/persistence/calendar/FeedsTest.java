package de.reihum.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.calendar.CalendarEntry;
import de.reihum.calendar.CalendarEntry.Certainty;
import de.reihum.calendar.CalendarService;
import de.reihum.calendar.Feed;
import de.reihum.calendar.FeedRow;
import de.reihum.calendar.FeedService;
import de.reihum.calendar.Outlook;
import de.reihum.calendar.Publicity;
import de.reihum.calendar.ShowingService;
import de.reihum.links.LinkToken;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.persistence.World;
import de.reihum.persistence.meetings.JpaAllSeries;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Addresses of calendars, from their making to their end. */
class FeedsTest {

    private static final PlaceData HALL = new PlaceData("Stadthalle", "Am Markt 1", "88400", "Biberach", "");

    private final World world = World.running();
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaAllSeries allSeries = new JpaAllSeries(world.database());
    private final JpaShowings showings = new JpaShowings(world.database());
    private final Publicity publicity = new Publicity(showings);
    private final ShowingService showing = new ShowingService(showings, publicity, meetings, allSeries, world.ids());
    private final Outlook outlook = new Outlook(meetings, publicity, world.clock());
    private final FeedService feeds = new FeedService(new JpaFeeds(world.database()), outlook, allSeries, new JpaNetworks(world.database()), world.tenant(), world.actor(), world.ids(), world.clock());
    private final int network = world.network("Netzwerk Riss");
    private final LocalDate today = LocalDate.now(world.clock().withZone(ProductClock.ZONE));

    private Series series(String name) {
        return world.in(network, () -> {
            var made = new Series(world.ids().next(), new SeriesData(name, "", MemberFilter.everything(), new Rhythm(Set.of(Month.MARCH), DayOfWeek.TUESDAY, 2), LocalTime.of(16, 0), 120, 0, 0, new Agenda(List.of()), Series.Colour.TEAL));
            allSeries.add(made);
            return made;
        });
    }

    private long meeting(String title, Series of, LocalDate day, Meeting.State state) {
        return meeting(title, of, day, state, MemberFilter.everything());
    }

    private long meeting(String title, Series of, LocalDate day, Meeting.State state, MemberFilter audience) {
        return world.in(network, () -> {
            var usual = MeetingData.titled(title).on(day == null ? null : new When(day, LocalTime.of(16, 0), 120)).at(HALL, 0);
            var data = new MeetingData(0, title, "", "", usual.when(), usual.place(), 0, 0, 0, false, audience, 0, usual.agenda());
            var meeting = new Meeting(world.ids().next(), data, new Parts(of == null ? null : allSeries.find(of.id()).orElseThrow(), null, Map.of(), world.ids()::next));
            switch (state) {
                case PROPOSED -> meeting.propose(world.clock().instant());
                case PLANNED -> meeting.plan(world.clock().instant());
                case CANCELLED -> {
                    meeting.plan(world.clock().instant());
                    meeting.cancel("", world.clock().instant());
                }
                case HELD -> meeting.held(world.clock().instant());
                default -> assertThat(state).isEqualTo(Meeting.State.DRAFT);
            }
            meetings.add(meeting);
            return meeting.id();
        });
    }

    private List<String> titles(LinkToken token) {
        return world.in(network, () -> feeds.read(token).entries().stream().map(CalendarEntry::title).toList());
    }

    @Test
    void a_feed_tells_what_is_firm_or_was_and_not_what_is_an_idea() {
        meeting("Idee", null, today.plusDays(10), Meeting.State.DRAFT);
        meeting("Ohne Tag", null, null, Meeting.State.DRAFT);
        meeting("Vorschlag", null, today.plusDays(20), Meeting.State.PROPOSED);
        meeting("Fest", null, today.plusDays(30), Meeting.State.PLANNED);
        meeting("Abgesagt", null, today.plusDays(40), Meeting.State.CANCELLED);
        meeting("Im Frühjahr", null, today.minusMonths(3), Meeting.State.HELD);
        meeting("Vor Jahren", null, today.minusYears(2), Meeting.State.HELD);
        var token = world.in(network, () -> feeds.renew(Feed.NETWORK));
        assertThat(titles(token)).containsExactly("Im Frühjahr", "Fest", "Abgesagt");
        world.in(network, () -> {
            var sheet = feeds.read(token);
            assertThat(sheet.name()).isEqualTo("Netzwerk Riss");
            assertThat(sheet.entries().get(2).certainty()).isEqualTo(Certainty.CANCELLED);
            assertThat(sheet.entries().get(2).sequence()).isGreaterThan(sheet.entries().get(1).sequence());
        });
    }

    @Test
    void a_series_has_an_address_of_its_own() {
        var one = series("Unternehmerstammtisch");
        meeting("Bei der Brauerei", one, today.plusDays(5), Meeting.State.PLANNED);
        meeting("Woanders", series("Personalerstammtisch"), today.plusDays(6), Meeting.State.PLANNED);
        var token = world.in(network, () -> feeds.renew(one.id()));
        assertThat(titles(token)).containsExactly("Bei der Brauerei");
        assertThat(world.in(network, () -> feeds.read(token).name())).isEqualTo("Netzwerk Riss: Unternehmerstammtisch");
        assertThat(world.in(network, () -> feeds.feeds())).extracting(FeedRow::name, FeedRow::open)
                .containsExactly(tuple("Netzwerk Riss", false), tuple("Personalerstammtisch", false), tuple("Unternehmerstammtisch", true));
    }

    @Test
    void a_new_address_ends_the_old_one_and_an_ended_one_opens_nothing() {
        var first = world.in(network, () -> feeds.renew(Feed.NETWORK));
        var second = world.in(network, () -> feeds.renew(Feed.NETWORK));
        assertThatThrownBy(() -> titles(first)).isInstanceOf(NotFound.class);
        assertThat(titles(second)).isEmpty();
        world.in(network, () -> feeds.end(Feed.NETWORK));
        assertThatThrownBy(() -> titles(second)).isInstanceOf(NotFound.class);
        assertThat(world.in(network, () -> feeds.feeds())).noneMatch(FeedRow::open);
    }

    @Test
    void there_is_no_address_for_a_series_nobody_has() {
        assertThatThrownBy(() -> world.in(network, () -> {
            feeds.renew(4711);
        })).isInstanceOf(NotFound.class);
    }

    @Test
    void the_secret_itself_is_kept_nowhere() {
        var token = world.in(network, () -> feeds.renew(Feed.NETWORK));
        assertThat(world.in(network, () -> new JpaFeeds(world.database()).findByHash(token.hash()))).isPresent();
        assertThat(world.in(network, () -> new JpaFeeds(world.database()).findByHash(token.text()))).isEmpty();
    }

    @Test
    void the_teams_calendar_shows_every_date_and_a_file_needs_one() {
        var calendar = new CalendarService(meetings, day -> Optional.empty());
        meeting("Idee", null, today.plusDays(10), Meeting.State.DRAFT);
        long undated = meeting("Ohne Tag", null, null, Meeting.State.DRAFT);
        long firm = meeting("Fest", null, today.plusDays(20), Meeting.State.PLANNED);
        world.in(network, () -> {
            assertThat(calendar.between(today, today.plusDays(20))).extracting(row -> row.title()).containsExactly("Idee", "Fest");
            assertThat(calendar.between(today, today.plusDays(19))).extracting(row -> row.title()).containsExactly("Idee");
            assertThat(calendar.entry(firm).certainty()).isEqualTo(Certainty.FIRM);
            assertThatThrownBy(() -> calendar.entry(undated)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void everybody_sees_meetings_for_everybody_unless_it_is_decided_otherwise() {
        var all = series("Runde");
        long open = meeting("Für alle", all, today.plusDays(3), Meeting.State.PLANNED, MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE)));
        long few = meeting("Für wenige", all, today.plusDays(4), Meeting.State.PLANNED, MemberFilter.text("Metall"));
        long alone = meeting("Sommerfest", null, today.plusDays(5), Meeting.State.PLANNED, MemberFilter.everything());
        assertThat(ahead()).containsExactly("Für alle");
        world.in(network, () -> showing.showMeeting(few, true));
        world.in(network, () -> showing.showMeeting(alone, true));
        world.in(network, () -> showing.showSeries(all.id(), false));
        assertThat(ahead()).containsExactly("Für wenige", "Sommerfest");
        assertThat(world.in(network, () -> showing.series(all.id()))).isFalse();
        assertThat(world.in(network, () -> showing.meeting(open))).isFalse();
        world.in(network, () -> publicity.removed(meetings.find(few).orElseThrow()));
        world.in(network, () -> showing.showSeries(all.id(), true));
        assertThat(ahead()).as("for a few still only when it is wanted").containsExactly("Für alle", "Sommerfest");
        assertThat(titles(world.in(network, () -> feeds.renew(Feed.NETWORK)))).as("the team's own").contains("Für wenige");
    }

    @Test
    void the_trail_tells_of_which_series_meeting_or_network() {
        var round = series("Runde");
        long feast = meeting("Sommerfest", round, today.plusDays(5), Meeting.State.PLANNED);
        world.in(network, () -> feeds.renew(Feed.NETWORK));
        world.in(network, () -> feeds.renew(round.id()));
        world.in(network, () -> feeds.end(round.id()));
        world.in(network, () -> showing.showSeries(round.id(), true));
        world.in(network, () -> showing.showMeeting(feast, true));
        world.in(network, () -> showing.showMeeting(feast, false));
        assertThat(trail("Feed")).containsExactly("REMOVED Runde", "CREATED Runde", "CREATED Netzwerk Riss");
        assertThat(trail("Showing")).containsExactly("CHANGED Sommerfest", "CREATED Sommerfest", "CREATED Runde");
    }

    @Test
    void saying_the_same_about_a_renamed_series_again_leaves_nothing_in_the_trail() {
        var round = series("Runde");
        world.in(network, () -> showing.showSeries(round.id(), true));
        world.in(network, () -> allSeries.find(round.id()).orElseThrow().revise(new SeriesData("Tafelrunde", "", MemberFilter.everything(), new Rhythm(Set.of(Month.MARCH), DayOfWeek.TUESDAY, 2), LocalTime.of(16, 0), 120, 0, 0, new Agenda(List.of()), Series.Colour.TEAL)));
        world.in(network, () -> showing.showSeries(round.id(), true));
        assertThat(trail("Showing")).containsExactly("CREATED Runde");
        world.in(network, () -> showing.showSeries(round.id(), false));
        assertThat(trail("Showing")).containsExactly("CHANGED Tafelrunde", "CREATED Runde");
    }

    /** The newest first. */
    private List<String> trail(String entity) {
        return world.in(network, () -> world.auditTrail().find(Wanted.everything().withEntity(entity), Slice.first(100)).stream().map(row -> row.action() + " " + row.recordName()).toList());
    }

    private List<String> ahead() {
        return world.in(network, () -> outlook.ahead().stream().map(CalendarEntry::title).toList());
    }
}
