package de.reihum.meetings.topics;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.MeetingService.ChangeMeeting;
import de.reihum.meetings.Meetings;
import de.reihum.polls.PollOption;
import de.reihum.polls.Polls;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Brings what members chose into meetings that were planned before. */
@ApplicationScoped
@Transactional
public class TopicService {

    private static final Duration REMEMBERED = Duration.ofDays(183);

    /** @param version of the meeting, as it was seen */
    public record TakeTopic(long meeting, long version, long poll) {}

    private ChosenTopics topics;
    private Polls polls;
    private Meetings meetings;
    private MeetingService service;
    private Ids ids;
    private Clock clock;

    protected TopicService() {}

    @Inject
    public TopicService(ChosenTopics topics, Polls polls, Meetings meetings, MeetingService service, Ids ids, Clock clock) {
        this.topics = topics;
        this.polls = polls;
        this.meetings = meetings;
        this.service = service;
        this.ids = ids;
        this.clock = clock;
    }

    /** What members chose within half a year, no meeting is about and nobody has set aside, the latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<ChosenTopic> waiting() {
        return topics.unused(clock.instant().minus(REMEMBERED));
    }

    /** Meetings to come that have a date and no topic, the next first. */
    @Requires(Permission.MEETINGS_READ)
    public List<MeetingRow> without() {
        var today = LocalDate.now(clock.withZone(ProductClock.ZONE));
        return meetings.rows(MeetingFilter.open().between(today, null), new Slice(0, Slice.MAX, List.of())).stream().filter(row -> row.when() != null && row.topic().isEmpty()).toList();
    }

    /** The meeting is about it from now on. @throws RuleBroken when the poll led to no topic */
    @Requires(Permission.MEETINGS_WRITE)
    public void take(TakeTopic command) {
        var topic = polls.find(command.poll()).orElseThrow(NotFound::record).chosen().map(PollOption::text).orElseThrow(() -> new RuleBroken("polls.refusal.noTopic"));
        var meeting = meetings.find(command.meeting()).orElseThrow(NotFound::record);
        service.change(new ChangeMeeting(command.meeting(), command.version(), meeting.data().about(topic, command.poll())));
    }

    /** No meeting will be about what this poll led to. */
    @Requires(Permission.MEETINGS_WRITE)
    public void putAside(long poll) {
        var asked = polls.lock(poll).orElseThrow(NotFound::record);
        if (topics.aside(poll).isEmpty()) {
            topics.add(new TopicAside(ids.next(), poll, asked.chosen().map(PollOption::text).orElseGet(asked::question)));
        }
    }

    /** It is offered again. */
    @Requires(Permission.MEETINGS_WRITE)
    public void offer(long poll) {
        polls.lock(poll).orElseThrow(NotFound::record);
        topics.aside(poll).ifPresent(topics::remove);
    }
}
