package de.reihum.polls.leaving;

import de.reihum.accounts.leaving.LooseEnd;
import de.reihum.accounts.leaving.LooseEnds;
import de.reihum.audit.Makers;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.Polls;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Drafts and running polls that she has written. */
@ApplicationScoped
public class PollLooseEnds implements LooseEnds {

    private Polls polls;
    private Makers makers;

    protected PollLooseEnds() {}

    @Inject
    public PollLooseEnds(Polls polls, Makers makers) {
        this.polls = polls;
        this.makers = makers;
    }

    @Override
    public String kind() {
        return "polls";
    }

    @Override
    public List<LooseEnd> of(long account, String name) {
        return polls.rows(PollFilter.in(Poll.State.DRAFT, Poll.State.RUNNING), Slice.first(Slice.MAX)).stream().filter(row -> makers.made("Poll", row.id(), name))
                .map(row -> new LooseEnd(row.question(), "polls/" + row.id())).toList();
    }
}
