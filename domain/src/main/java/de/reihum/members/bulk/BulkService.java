package de.reihum.members.bulk;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.membership.MembershipService;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
    private MembershipService memberships;
    private FieldSheet sheet;
    private Clock clock;

    protected BulkService() {}

    @Inject
    public BulkService(Members members, MembershipService memberships, FieldSheet sheet, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** Changes nothing. By name; unknown ids are left out. */
    @Requires(Permission.MEMBERS_WRITE)
    public List<BulkLine> preview(Collection<Long> wanted, BulkChange change) {
        var way = way(wanted, change);
        return members.all(wanted).stream().map(way::line).sorted(Comparator.comparing(BulkLine::name, String.CASE_INSENSITIVE_ORDER)).toList();
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
        var way = way(wanted, change);
        var done = new ArrayList<BulkLine>();
        for (var member : members.all(wanted)) {
            var line = way.line(member);
            if (line.changes()) {
                way.apply(member, line);
                done.add(line.doneAt(member.details().changedAt()));
            }
        }
        return done;
    }

    /** Restores the old value where the new one still stands. @param done at most {@link #CHUNK} */
    @Requires(Permission.MEMBERS_WRITE)
    public TakenBack takeBack(List<BulkLine> done, BulkChange change) {
        Map<Long, BulkLine> lines = done.stream().collect(Collectors.toMap(BulkLine::member, Function.identity()));
        requireFew(lines.keySet());
        var way = way(lines.keySet(), change);
        var kept = new ArrayList<String>();
        int restored = 0;
        for (var member : members.all(lines.keySet())) {
            if (way.takeBack(member, lines.get(member.id()))) {
                restored++;
            } else {
                kept.add(member.name());
            }
        }
        return new TakenBack(restored, kept);
    }

    private BulkWay way(Collection<Long> wanted, BulkChange change) {
        return switch (change.field()) {
            case STATUS -> new StatusWay(Member.Status.valueOf(change.value()), memberships, LocalDate.ofInstant(clock.instant(), ProductClock.ZONE));
            case OWN -> new OwnWay(asked(change.own()), change.value(), sheet.of(wanted), sheet, clock.instant());
            default -> new DataWay(change, clock.instant());
        };
    }

    private FieldRow asked(long field) {
        return sheet.asked(Target.MEMBER).stream().filter(one -> one.id() == field).findFirst().orElseThrow(NotFound::record);
    }

    private static void requireFew(Collection<Long> wanted) {
        if (wanted.size() > CHUNK) {
            throw new InvalidValue("members", "members.refusal.bulkMany", CHUNK);
        }
    }
}
