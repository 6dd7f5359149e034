package de.reihum.web.demo;

import de.reihum.ballots.TellPoll;
import de.reihum.ballots.ToldPollService;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollRunService.MoveEnd;
import de.reihum.polls.PollService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Polls that were sent weeks ago, with answers. */
@ApplicationScoped
public class DemoPolls {

    private ToldPollService told;
    private PollService polls;
    private PollRunService runs;
    private Clock clock;

    protected DemoPolls() {}

    @Inject
    public DemoPolls(ToldPollService told, PollService polls, PollRunService runs, Clock clock) {
        this.told = told;
        this.polls = polls;
        this.runs = runs;
        this.clock = clock;
    }

    /** @return the poll's id */
    public long tell(DemoPoll poll) {
        if (poll.draft()) {
            return told.tell(new TellPoll(poll.told(null), null, poll.quiet(), 0, ""));
        }
        var sent = clock.instant().minus(Duration.ofDays(poll.sent())).minus(Duration.ofMinutes(95));
        var end = LocalDate.now(clock).plusDays(poll.lasts() - (long) poll.sent());
        return told.tell(new TellPoll(poll.told(end), sent, poll.quiet(), poll.chosen(), poll.word()));
    }

    /** Puts the end of a running poll where the product finds it, as moving it does. */
    public void keepEnd(long id) {
        var poll = polls.details(id);
        runs.moveEnd(new MoveEnd(id, poll.version(), poll.data().endsOn()));
    }
}
