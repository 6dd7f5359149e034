package de.reihum.persistence.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.TopicAside;
import de.reihum.meetings.topics.TopicService;
import de.reihum.members.MemberFilter;
import de.reihum.persistence.World;
import de.reihum.persistence.polls.JpaPolls;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JpaChosenTopicsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 0), 150);

    private final World world = World.running();
    private final JpaChosenTopics topics = new JpaChosenTopics(world.database());
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaPolls polls = new JpaPolls(world.database());
    private final int network = world.network();

    /** @param chosen an option's number, or 0 */
    private long poll(int chosen) {
        return world.in(network, () -> {
            var data = new PollData("Welches Thema?", "", Poll.Mode.ONE, false, false, LocalDate.of(2026, 3, 20), List.of("Wohnraum", "Ausbildung"), MemberFilter.everything());
            var poll = new Poll(world.ids().next(), data, world.ids()::next);
            poll.send(NOW);
            poll.close(NOW);
            if (chosen > 0) {
                poll.choose(chosen, "");
            }
            polls.add(poll);
            return poll.id();
        });
    }

    private long meeting(long poll) {
        return world.in(network, () -> {
            var data = MeetingData.titled("Stammtisch im Juni").on(JUNE).at(new PlaceData("Stadthalle", "", "", "Biberach", ""), 0).about("Ausbildung", poll);
            var made = new Meeting(world.ids().next(), data, new Parts(null, null, Map.of(), world.ids()::next));
            made.plan(NOW);
            meetings.add(made);
            return made.id();
        });
    }

    private List<ChosenTopic> unused(Instant since) {
        return world.in(network, () -> topics.unused(since));
    }

    @Test
    void a_chosen_topic_waits_until_a_meeting_is_about_it() {
        poll(0);
        long poll = poll(2);
        assertThat(unused(NOW)).containsExactly(new ChosenTopic(poll, "Welches Thema?", "Ausbildung"));
        meeting(poll);
        assertThat(unused(NOW)).isEmpty();
    }

    @Test
    void it_waits_again_when_the_meeting_is_cancelled() {
        long poll = poll(1);
        long meeting = meeting(poll);
        world.in(network, () -> meetings.find(meeting).orElseThrow().cancel("", NOW));
        assertThat(unused(NOW)).extracting(ChosenTopic::topic).containsExactly("Wohnraum");
    }

    @Test
    void what_was_set_aside_does_not_wait_until_it_is_offered_again() {
        long poll = poll(1);
        long other = poll(2);
        world.in(network, () -> topics.add(new TopicAside(world.ids().next(), poll, "Wohnraum")));
        assertThat(unused(NOW)).extracting(ChosenTopic::poll).containsExactly(other);
        world.in(network, () -> topics.remove(topics.aside(poll).orElseThrow()));
        assertThat(unused(NOW)).extracting(ChosenTopic::poll).containsExactlyInAnyOrder(poll, other);
    }

    @Test
    void the_trail_tells_which_topic_was_set_aside_and_offered_again() {
        var service = new TopicService(topics, polls, meetings, null, world.ids(), world.clock());
        long poll = poll(2);
        long undecided = poll(0);
        world.in(network, () -> service.putAside(poll));
        world.in(network, () -> service.putAside(undecided));
        world.in(network, () -> service.offer(poll));
        assertThat(world.in(network, () -> world.auditTrail().find(Wanted.everything().withEntity("TopicAside"), Slice.first(10)))).extracting(row -> row.action() + " " + row.recordName())
                .containsExactly("REMOVED Ausbildung", "CREATED Welches Thema?", "CREATED Ausbildung");
    }

    @Test
    void what_was_chosen_long_ago_or_by_others_does_not_wait() {
        poll(1);
        assertThat(unused(NOW.plus(1, ChronoUnit.SECONDS))).isEmpty();
        assertThat(world.in(world.network(), () -> topics.unused(NOW))).isEmpty();
    }
}
