package de.reihum.exchange;

import de.reihum.members.sources.MergeFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Rows of lists stand for the member that remains; taking the list back later leaves it alone, because the merge has changed it since. */
@ApplicationScoped
public class ImportFollower implements MergeFollower {

    private Imports imports;

    protected ImportFollower() {}

    @Inject
    public ImportFollower(Imports imports) {
        this.imports = imports;
    }

    @Override
    public int memberMerged(long from, long into) {
        return imports.moveRows(from, into);
    }

    /** Rows name members only. */
    @Override
    public int contactMerged(long from, long into) {
        return 0;
    }
}
