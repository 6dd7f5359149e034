package de.reihum.web.proposals;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds proposals in the search of the page's head, the latest first. */
@ApplicationScoped
public class ProposalSearch implements SearchSource {

    private static final int ORDER = 27;

    private ProposalService proposals;
    private Actor actor;

    protected ProposalSearch() {}

    @Inject
    public ProposalSearch(ProposalService proposals, Actor actor) {
        this.proposals = proposals;
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
        return proposals.rows(ProposalFilter.everything().withText(folded), Slice.first(limit)).stream().map(ProposalSearch::hit).toList();
    }

    private static SearchHit hit(ProposalRow row) {
        return new SearchHit("proposals", row.id(), row.title(), row.memberName() + " · " + ProposalWords.state(row.state()), "proposals/" + row.id());
    }
}
