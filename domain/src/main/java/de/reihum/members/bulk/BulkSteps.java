package de.reihum.members.bulk;

import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.bulk.BulkEntry.Progress;
import de.reihum.members.membership.MembershipService;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes some members of a run, or takes some back; each step is meant for one transaction. Never throws for a single member. */
@ApplicationScoped
public class BulkSteps {

    /** Members that are changed together. */
    public static final int CHUNK = 200;

    private BulkRuns runs;
    private Members members;
    private MembershipService memberships;
    private FieldSheet sheet;
    private Clock clock;

    protected BulkSteps() {}

    @Inject
    public BulkSteps(BulkRuns runs, Members members, MembershipService memberships, FieldSheet sheet, Clock clock) {
        this.runs = runs;
        this.members = members;
        this.memberships = memberships;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** Looks at each member once more: somebody may have worked on it since the preview. @return how many were looked at; 0 when none is left */
    int change(BulkRun run) {
        var entries = runs.entries(run.id(), Progress.WAITING, CHUNK);
        var found = members(entries);
        way(found.keySet(), run.change()).ifPresentOrElse(way -> entries.forEach(entry -> change(entry, found.get(entry.member()), way)), () -> entries.forEach(BulkEntry::left));
        run.counted(BulkRun.CHANGED, count(entries, Progress.CHANGED));
        run.counted(BulkRun.LEFT, count(entries, Progress.LEFT));
        return entries.size();
    }

    /** Restores the old value where the new one still stands. @return how many were looked at; 0 when none is left */
    int takeBack(BulkRun run) {
        var entries = runs.entries(run.id(), Progress.CHANGED, CHUNK);
        var found = members(entries);
        var way = way(found.keySet(), run.change());
        entries.forEach(entry -> entry.takenBack(way.isPresent() && restored(entry, found.get(entry.member()), way.get())));
        run.counted(BulkRun.RESTORED, count(entries, Progress.RESTORED));
        run.counted(BulkRun.KEPT, count(entries, Progress.KEPT));
        return entries.size();
    }

    /** Empty when it is about an own field that is asked no more. */
    Optional<BulkWay> way(Collection<Long> wanted, BulkChange change) {
        return switch (change.field()) {
            case STATUS -> Optional.of(new StatusWay(Member.Status.valueOf(change.value()), memberships, LocalDate.ofInstant(clock.instant(), ProductClock.ZONE)));
            case OWN -> asked(change.own()).map(field -> new OwnWay(field, change.value(), sheet.of(wanted), sheet, clock.instant()));
            default -> Optional.of(new DataWay(change, clock.instant()));
        };
    }

    private static void change(BulkEntry entry, Member member, BulkWay way) {
        var line = member == null ? null : way.line(member);
        if (line != null && line.changes()) {
            way.apply(member, line);
            entry.changed(line, member.details().changedAt());
        } else {
            entry.left();
        }
    }

    private static boolean restored(BulkEntry entry, Member member, BulkWay way) {
        return member != null && way.takeBack(member, entry.line(member.name()), entry.changedAt());
    }

    private Map<Long, Member> members(List<BulkEntry> entries) {
        var wanted = entries.stream().map(BulkEntry::member).toList();
        return wanted.isEmpty() ? Map.of() : members.all(wanted).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    private static int count(List<BulkEntry> entries, Progress progress) {
        return (int) entries.stream().filter(entry -> entry.progress() == progress).count();
    }

    private Optional<FieldRow> asked(long field) {
        return sheet.asked(Target.MEMBER).stream().filter(one -> one.id() == field).findFirst();
    }
}
