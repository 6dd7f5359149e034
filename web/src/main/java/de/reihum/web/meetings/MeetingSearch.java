package de.reihum.web.meetings;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds meetings in the search of the page's head, the latest first. */
@ApplicationScoped
public class MeetingSearch implements SearchSource {

    private static final int ORDER = 25;

    private MeetingService meetings;
    private Actor actor;

    protected MeetingSearch() {}

    @Inject
    public MeetingSearch(MeetingService meetings, Actor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<SearchHit> search(String folded, int limit) {
        if (!actor.may(Permission.MEETINGS_READ)) {
            return List.of();
        }
        return meetings.rows(MeetingFilter.everything().withText(folded), new Slice(0, limit, List.of(new Slice.Sort("day", true)))).stream().map(MeetingSearch::hit).toList();
    }

    private static SearchHit hit(MeetingRow row) {
        return new SearchHit("meetings", row.id(), row.title(), row.when() == null ? MeetingWords.state(row.state()) : MeetingWords.briefly(row.when()), "meetings/" + row.id());
    }
}
