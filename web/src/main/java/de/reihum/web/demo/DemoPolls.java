package de.reihum.web.demo;

import de.reihum.ballots.TellPoll;
import de.reihum.ballots.ToldPollService;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollRunService.MoveEnd;
import de.reihum.polls.PollService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /** @param number of polls that were told before it; when there are more it is here already */
    public void tell(DemoPoll poll, int number) {
        if (polls.count(PollFilter.everything()) > number) {
            return;
        }
        if (poll.draft()) {
            told.tell(new TellPoll(poll.told(null), null, poll.quiet(), 0, ""));
            return;
        }
        var end = LocalDate.now(clock).plusDays(poll.lasts());
        long id = told.tell(new TellPoll(poll.told(end), clock.instant(), poll.quiet(), poll.chosen(), poll.word()));
        if (!poll.closed()) {
            keepEnd(id);
        }
    }

    /** Puts the end of a running poll where the product finds it, as moving it does. */
    private void keepEnd(long id) {
        var poll = polls.details(id);
        runs.moveEnd(new MoveEnd(id, poll.version(), poll.data().endsOn()));
    }
}
