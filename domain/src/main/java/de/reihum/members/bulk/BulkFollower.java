package de.reihum.members.bulk;

import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A member that became part of another one cannot get its old value back; who is forgotten is named in no old value. */
@ApplicationScoped
public class BulkFollower implements MergeFollower, FreeTexts {

    private BulkRuns runs;

    protected BulkFollower() {}

    @Inject
    public BulkFollower(BulkRuns runs) {
        this.runs = runs;
    }

    @Override
    public int memberMerged(long from, long into) {
        runs.about(from).forEach(runs::remove);
        return 0;
    }

    @Override
    public int contactMerged(long from, long into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return runs.about(member).stream().filter(BulkEntry::holdsText).map(entry -> new FreeText("members.personal.bulk", "members.bulk.change.value", entry.words(), entry::rewrite)).toList();
    }
}
