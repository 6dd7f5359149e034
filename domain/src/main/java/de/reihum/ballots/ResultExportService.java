package de.reihum.ballots;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands out what was answered, to be written into files: no more than the page shows. */
@ApplicationScoped
@Transactional
public class ResultExportService {

    private ResultService results;

    protected ResultExportService() {}

    @Inject
    public ResultExportService(ResultService results) {
        this.results = results;
    }

    /** @throws RuleBroken while the results are hidden */
    @Requires(Permission.EXCHANGE_EXPORT)
    public PollResults results(long poll) {
        var all = results.results(poll);
        if (!all.visible()) {
            throw new RuleBroken("polls.refusal.hidden");
        }
        return all;
    }

    /** @throws RuleBroken when the poll is anonymous or its results are still hidden */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<AnswerRow> answers(long poll) {
        return results.answers(poll);
    }
}
