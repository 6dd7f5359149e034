package de.reihum.members.bulk;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes one field of many members, some hundred in one transaction; never throws for a single one of them. */
@ApplicationScoped
@Transactional
public class BulkService {

    /** How many are changed in one transaction, at most. */
    public static final int CHUNK = 200;

    /** @param kept members that were changed since, and stay as they are */
    public record TakenBack(int restored, List<String> kept) {}

    private Members members;
    private Clock clock;

    protected BulkService() {}

    @Inject
    public BulkService(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Changes nothing. By name; unknown ids are left out. */
    @Requires(Permission.MEMBERS_WRITE)
    public List<BulkLine> preview(Collection<Long> wanted, BulkChange change) {
        return members.all(wanted).stream().map(member -> line(member, change)).sorted(Comparator.comparing(BulkLine::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /**
     * Changes those that can be and are not so already. Looks once more: somebody may have worked on them since the preview.
     *
     * @param wanted at most {@link #CHUNK}
     * @return what was changed
     */
    @Requires(Permission.MEMBERS_WRITE)
    public List<BulkLine> change(Collection<Long> wanted, BulkChange change) {
        requireFew(wanted);
        var done = new ArrayList<BulkLine>();
        for (var member : members.all(wanted)) {
            var line = line(member, change);
            if (line.changes()) {
                member.revise(change.on(member.data()), clock.instant());
                done.add(line);
            }
        }
        return done;
    }

    /** Restores the old value where the new one still stands. @param done at most {@link #CHUNK} */
    @Requires(Permission.MEMBERS_WRITE)
    public TakenBack takeBack(List<BulkLine> done, BulkChange change) {
        Map<Long, BulkLine> lines = done.stream().collect(Collectors.toMap(BulkLine::member, Function.identity()));
        requireFew(lines.keySet());
        var kept = new ArrayList<String>();
        int restored = 0;
        for (var member : members.all(lines.keySet())) {
            var line = lines.get(member.id());
            if (change.now(member.data()).equals(line.now())) {
                member.revise(change.back(member.data(), line.before()), clock.instant());
                restored++;
            } else {
                kept.add(member.name());
            }
        }
        return new TakenBack(restored, kept);
    }

    private static BulkLine line(Member member, BulkChange change) {
        var before = member.data();
        var after = change.on(before);
        var reasons = member.archived() ? List.of(Reason.of("", "members.bulk.change.archived")) : after.reasons();
        return new BulkLine(member.id(), member.name(), change.now(before), change.now(after), reasons.isEmpty() ? null : reasons.get(0), before);
    }

    private static void requireFew(Collection<Long> wanted) {
        if (wanted.size() > CHUNK) {
            throw new InvalidValue("members", "members.refusal.bulkMany", CHUNK);
        }
    }
}
