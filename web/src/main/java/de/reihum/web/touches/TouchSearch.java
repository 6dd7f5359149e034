package de.reihum.web.touches;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import de.reihum.shared.Slice;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds touches in the search of the page's head. */
@ApplicationScoped
public class TouchSearch implements SearchSource {

    private TouchService touches;
    private Actor actor;

    protected TouchSearch() {}

    @Inject
    public TouchSearch(TouchService touches, Actor actor) {
        this.touches = touches;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<SearchHit> search(String folded, int limit) {
        return actor.may(Permission.TOUCHES_READ) ? touches.rows(TouchFilter.everything().withText(folded), Slice.first(limit)).stream().map(TouchSearch::hit).toList() : List.of();
    }

    private static SearchHit hit(TouchRow row) {
        return new SearchHit("touches", row.id(), row.line(), String.join(" · ", TouchWords.when(row.day(), row.time()), row.who()), "touches/" + row.id());
    }
}
