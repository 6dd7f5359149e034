package de.reihum.web.polls;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollService;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finds polls in the search of the page's head. */
@ApplicationScoped
public class PollSearch implements SearchSource {

    private PollService polls;
    private Actor actor;

    protected PollSearch() {}

    @Inject
    public PollSearch(PollService polls, Actor actor) {
        this.polls = polls;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<SearchHit> search(String folded, int limit) {
        if (!actor.may(Permission.POLLS_READ)) {
            return List.of();
        }
        return polls.rows(new PollFilter(folded, Set.of()), Slice.first(limit)).stream()
                .map(row -> new SearchHit("polls", row.id(), row.question(), PollWords.state(row.state()), "polls/" + row.id())).toList();
    }
}
