package de.reihum.members.membership;

import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * One member's way into the network and through it. Times never overlap; what has begun is not rewritten, what is only planned gives way to a new
 * decision, and the last step can be taken back.
 */
class History {

    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::beginsOn).thenComparing(Period::id);

    private final Member member;
    private final List<Period> all;
    private final LocalDate today;

    /** @param all of the member, also those set aside; empty for a member whose membership never changed here */
    History(Member member, List<Period> all, LocalDate today) {
        this.member = member;
        this.all = new ArrayList<>(all);
        this.today = today;
    }

    /** @return what is new and must be kept */
    List<Period> change(ChangeMembership change, LongSupplier ids, Instant now) {
        change.check();
        var fresh = new ArrayList<Period>();
        if (all.isEmpty()) {
            fresh.add(Period.found(ids.getAsLong(), member));
            all.addAll(fresh);
        }
        refuseRewriting(change.on());
        var before = statusOn(change.on());
        if (!change.step().possibleFrom(before)) {
            throw new RuleBroken("members.refusal.step." + change.step());
        }
        planned(change.on()).filter(period -> !staysBeside(change, period)).forEach(period -> period.putAside(now));
        fresh.addAll(added(change, ids, now));
        return fresh;
    }

    /** @return what is new and must be kept @throws InvalidValue when something is known about that time already */
    List<Period> record(RecordPast past, LongSupplier ids, Instant now) {
        past.check(today);
        var fresh = new ArrayList<Period>();
        if (all.isEmpty()) {
            fresh.add(Period.found(ids.getAsLong(), member));
            all.addAll(fresh);
        }
        counting().filter(period -> period.overlaps(past.from(), past.end())).findFirst().ifPresent(known -> {
            throw new InvalidValue("from", "members.refusal.overlaps", known.beginsOn());
        });
        var period = Period.past(ids.getAsLong(), member, past, now);
        fresh.add(period);
        all.add(period);
        return fresh;
    }

    private List<Period> added(ChangeMembership change, LongSupplier ids, Instant now) {
        var next = planned(change.on()).map(Period::beginsOn).findFirst().orElse(null);
        running(change.on()).ifPresent(period -> period.end(change.on()));
        var period = Period.of(ids.getAsLong(), member, change, now);
        var added = new ArrayList<>(List.of(period));
        if (change.back() != null && (next == null || change.back().isBefore(next))) {
            var again = Period.afterPause(ids.getAsLong(), member, change.back(), now);
            again.end(next);
            period.end(change.back());
            added.add(again);
        } else {
            period.end(next);
        }
        all.addAll(added);
        return added;
    }

    /** Later plans stay when they begin after a pause of known length; a planned leaving stays beside everything but another leaving. */
    private static boolean staysBeside(ChangeMembership change, Period planned) {
        return change.back() == null ? change.step() != Step.LEAVE && planned.status() == Member.Status.LEFT : !planned.beginsOn().isBefore(change.back());
    }

    private void refuseRewriting(LocalDate day) {
        counting().map(Period::beginsOn).filter(begin -> begin.isAfter(day) && !begin.isAfter(today)).max(Comparator.naturalOrder()).ifPresent(begin -> {
            throw new InvalidValue("on", "members.refusal.rewrites", begin);
        });
    }

    /** As if the last step had not been taken. */
    void takeBack(Instant now) {
        var last = lastStep().orElseThrow(() -> new RuleBroken("members.refusal.nothingToTakeBack"));
        var droppedByIt = all.stream().filter(period -> period.setAsideAt(last)).toList();
        var gone = counting().filter(period -> period.enteredAt(last)).toList();
        gone.forEach(period -> period.putAside(now));
        droppedByIt.forEach(Period::takeUp);
        var left = counting().toList();
        for (int i = 0; i < left.size(); i++) {
            if (gone.stream().map(Period::beginsOn).anyMatch(left.get(i)::endsWith)) {
                left.get(i).end(i + 1 < left.size() ? left.get(i + 1).beginsOn() : null);
            }
        }
    }

    /** The day of the admission that {@link #takeBack} would take back, when it is the only one. */
    Optional<LocalDate> onlyAdmission() {
        var last = lastStep();
        var active = counting().filter(period -> period.status() == Member.Status.ACTIVE).toList();
        return active.size() == 1 && last.isPresent() && active.get(0).enteredAt(last.get()) ? Optional.of(active.get(0).beginsOn()) : Optional.empty();
    }

    boolean undoable() {
        return lastStep().isPresent();
    }

    private Optional<Instant> lastStep() {
        return counting().map(Period::enteredAt).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** In a gap between two times the earlier one's state holds on; before the first one the member is only a prospect. */
    Member.Status statusOn(LocalDate day) {
        if (all.isEmpty()) {
            return member.status();
        }
        return running(day).or(() -> counting().filter(period -> !period.beginsOn().isAfter(day)).reduce((a, b) -> b)).map(Period::status).orElse(Member.Status.PROSPECT);
    }

    /** The days on which something that is planned comes about. */
    List<LocalDate> turns() {
        return planned(today).map(Period::beginsOn).toList();
    }

    List<MembershipDetails.Stretch> stretches() {
        var shown = all.isEmpty() ? List.of(Period.found(0, member)) : counting().toList();
        return shown.stream().sorted(Comparator.comparing(Period::open).thenComparing(IN_TIME).reversed()).map(period -> period.stretch(today)).toList();
    }

    private Optional<Period> running(LocalDate day) {
        return counting().filter(period -> period.covers(day)).reduce((a, b) -> b);
    }

    private Stream<Period> planned(LocalDate after) {
        return counting().filter(period -> period.beginsOn().isAfter(after));
    }

    private Stream<Period> counting() {
        return all.stream().filter(Period::counts).sorted(IN_TIME);
    }
}
