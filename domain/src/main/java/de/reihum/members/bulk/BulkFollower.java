package de.reihum.members.bulk;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A member that became part of another one cannot get its old value back; who is forgotten is named in no old value. */
@ApplicationScoped
public class BulkFollower implements MergeFollower, FreeTexts {

    private static final String SECTION = "members.personal.bulk";
    private static final String NAME = "members.bulk.change.value";
    private static final String PLACE = "members/changes";

    private BulkRuns runs;

    protected BulkFollower() {}

    @Inject
    public BulkFollower(BulkRuns runs) {
        this.runs = runs;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        runs.about(from.id()).forEach(runs::remove);
        return 0;
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return runs.about(member).stream().filter(BulkEntry::holdsText).map(BulkFollower::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(BulkEntry.class, List.of("old", "now"), entry -> new Passage(entry.id(), Set.of(entry.member()), PLACE, entry.run().auditName(), text(entry))),
                new Kind<>(BulkRun.class, List.of("value"), run -> new Passage(run.id(), Set.of(), PLACE, run.auditName(), text(run))));
    }

    private static FreeText text(BulkEntry entry) {
        return new FreeText(SECTION, NAME, entry.words(), entry::rewrite);
    }

    private static FreeText text(BulkRun run) {
        return new FreeText(SECTION, NAME, List.of(run.change().value()), run::rewrite);
    }
}
