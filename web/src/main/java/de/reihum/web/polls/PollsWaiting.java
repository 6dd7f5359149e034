package de.reihum.web.polls;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollRow;
import de.reihum.polls.PollService;
import de.reihum.shared.Slice;
import de.reihum.web.shared.frame.Entry;
import de.reihum.web.shared.frame.NavCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many closed polls still need a topic. */
@ApplicationScoped
public class PollsWaiting implements NavCount {

    private PollService polls;
    private Actor actor;

    protected PollsWaiting() {}

    @Inject
    public PollsWaiting(PollService polls, Actor actor) {
        this.polls = polls;
        this.actor = actor;
    }

    @Override
    public Entry entry() {
        return Entry.POLLS;
    }

    @Override
    public int waiting() {
        if (!actor.may(Permission.POLLS_WRITE)) {
            return 0;
        }
        return (int) polls.rows(PollFilter.in(Poll.State.CLOSED), Slice.first(50)).stream().filter(PollRow::waitsForTopic).count();
    }
}
