package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds members in the search of the page's head. */
@ApplicationScoped
public class MemberSearch implements SearchSource {

    private MemberService members;
    private Actor actor;

    protected MemberSearch() {}

    @Inject
    public MemberSearch(MemberService members, Actor actor) {
        this.members = members;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> search(String folded, int limit) {
        if (!actor.may(Permission.MEMBERS_READ)) {
            return List.of();
        }
        var filter = MemberFilter.text(folded).withArchived(MemberFilter.Archived.ALSO);
        return members.rows(filter, Slice.first(limit)).stream().map(MemberSearch::hit).toList();
    }

    private static SearchHit hit(MemberRow row) {
        var subtitle = Stream.of(MemberWords.kind(row.kind()), row.town(), row.archived() ? text("members.archived") : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new SearchHit("members", row.id(), row.name(), subtitle, "members/" + row.id());
    }
}
