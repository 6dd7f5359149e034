package de.reihum.participation;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Decisions go along; the status follows from the evidence of both, and the kept member's history goes on where the other one's began earlier. */
@ApplicationScoped
public class ParticipationMerge implements MergeFollower, FreeTexts {

    private Spells spells;
    private Decisions decisions;
    private Soon soon;
    private Clock clock;

    protected ParticipationMerge() {}

    @Inject
    public ParticipationMerge(Spells spells, Decisions decisions, Soon soon, Clock clock) {
        this.spells = spells;
        this.decisions = decisions;
        this.soon = soon;
        this.clock = clock;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var today = LocalDate.now(clock);
        boolean taken = decisions.of(into.id()).stream().anyMatch(one -> one.holds(today));
        var moved = decisions.of(from.id());
        moved.stream().filter(one -> taken && one.holds(today)).forEach(one -> one.withdraw(today));
        moved.forEach(one -> one.belongTo(into));
        remember(from.id(), into);
        soon.judge();
        return moved.size();
    }

    /** What was before the kept member's own history becomes its past; a day has one status, so the rest of the one that goes is dropped. */
    private void remember(long from, Member into) {
        var begins = spells.of(into.id()).stream().map(Spell::from).min(Comparator.naturalOrder());
        for (var spell : spells.of(from)) {
            if (begins.isEmpty() || spell.from().isBefore(begins.get())) {
                spell.goOnAs(into, begins.orElse(null));
            } else {
                spells.remove(spell);
            }
        }
    }

    /** Participation is the member's. */
    @Override
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return decisions.of(member).stream().map(ParticipationMerge::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Decision.class, List.of("reason"), one -> new Passage(one.id(), Set.of(one.member().id()), "members/" + one.member().id(), one.member().name(), text(one))));
    }

    private static FreeText text(Decision one) {
        return new FreeText("participation.personal.section", "participation.personal.reason", List.of(one.row().reason()), one::rewrite);
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("participation.merge.decisions", decisions.of(from).size());
    }
}
