package de.reihum.exchange;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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
    public int memberMerged(Member from, Member into) {
        return imports.moveRows(from.id(), into.id());
    }

    /** Rows name members only. */
    @Override
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("exchange.merge.rows", imports.countRows(from));
    }
}
