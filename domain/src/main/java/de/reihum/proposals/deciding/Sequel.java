package de.reihum.proposals.deciding;

import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.AllSeries;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollService;
import de.reihum.polls.PollService.ChangePoll;
import de.reihum.polls.Polls;
import de.reihum.proposals.Proposal;
import de.reihum.shared.NotFound;
import de.reihum.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is made of a proposal: the draft of a meeting, or something to choose in the draft of a poll. */
@ApplicationScoped
public class Sequel {

    private static final LocalTime USUAL_START = LocalTime.of(16, 0);
    private static final int USUAL_MINUTES = 150;

    private MeetingService meetings;
    private AllSeries series;
    private PollService pollService;
    private Polls polls;
    private Clock clock;

    protected Sequel() {}

    @Inject
    public Sequel(MeetingService meetings, AllSeries series, PollService pollService, Polls polls, Clock clock) {
        this.meetings = meetings;
        this.series = series;
        this.pollService = pollService;
        this.polls = polls;
        this.clock = clock;
    }

    /** @return the draft's id */
    long meeting(Proposal proposal, AcceptProposal command) {
        var usual = command.series() == 0 ? Optional.<Series>empty() : Optional.of(series.find(command.series()).orElseThrow(NotFound::record));
        var title = command.title() == null || command.title().isBlank() ? proposal.title() : command.title();
        var topic = proposal.idea().kind() == Proposal.Kind.TOPIC ? proposal.title() : "";
        var plain = usual.map(one -> new MeetingData(one.id(), title, topic, "", null, PlaceData.NOWHERE, 0, one.capacity(), one.guests(), false, one.audience(), 0, one.agenda()))
                .orElseGet(() -> MeetingData.titled(title).about(topic, 0));
        var when = proposal.idea().wish().filter(PartialDate::knowsDay).map(PartialDate::from).filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> new When(day, usual.map(Series::start).orElse(USUAL_START), usual.map(Series::minutes).orElse(USUAL_MINUTES)));
        return meetings.create(plain.on(when.orElse(null)).at(PlaceData.NOWHERE, host(proposal)));
    }

    private static long host(Proposal proposal) {
        var member = proposal.member();
        return proposal.idea().hosting() && !member.archived() && member.status() != Member.Status.LEFT ? member.id() : 0;
    }

    /** Adds it to the draft. @throws de.reihum.shared.RuleBroken when the poll was sent */
    void ask(Proposal proposal, long draft) {
        var poll = polls.lock(draft).orElseThrow(NotFound::record);
        var options = new ArrayList<>(poll.data().options());
        options.add(proposal.title());
        change(poll, options);
    }

    /** Removes the meeting's draft. @throws de.reihum.shared.RuleBroken when it is more than a draft by now */
    void drop(long meeting) {
        meetings.delete(meeting);
    }

    /** Takes it out of the poll; does nothing when it is not in there any more. @throws de.reihum.shared.RuleBroken when the poll was sent */
    void askNoMore(Proposal proposal, long draft) {
        polls.lock(draft).ifPresent(poll -> {
            var options = new ArrayList<>(poll.data().options());
            if (options.remove(proposal.title())) {
                change(poll, options);
            }
        });
    }

    private void change(Poll poll, List<String> options) {
        var data = poll.data();
        pollService.change(new ChangePoll(poll.id(), poll.version(), new PollData(data.question(), data.intro(), data.mode(), data.hidden(), data.anonymous(), data.endsOn(), options, data.audience())));
    }
}
