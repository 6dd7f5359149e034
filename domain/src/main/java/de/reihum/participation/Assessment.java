package de.reihum.participation;

import de.reihum.members.Member;
import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import de.reihum.participation.rules.Case;
import de.reihum.participation.rules.CompletedYear;
import de.reihum.participation.rules.Judgement;
import de.reihum.participation.rules.Rules;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Gathers the evidence, judges, and writes down what has changed. Doing it twice changes nothing the second time. */
@ApplicationScoped
class Assessment {

    /** How far back evidence is looked for to say when there was something last; only the completed year counts. */
    private static final int REMEMBERED_YEARS = 3;

    private Iterable<EvidenceSource> sources;
    private Census census;
    private Spells spells;
    private Decisions decisions;
    private RuleSets rules;
    private Ids ids;
    private Clock clock;

    protected Assessment() {}

    @Inject
    Assessment(@Any Instance<EvidenceSource> sources, Census census, Spells spells, Decisions decisions, RuleSets rules, Ids ids, Clock clock) {
        this((Iterable<EvidenceSource>) sources, census, spells, decisions, rules, ids, clock);
    }

    Assessment(Iterable<EvidenceSource> sources, Census census, Spells spells, Decisions decisions, RuleSets rules, Ids ids, Clock clock) {
        this.sources = sources;
        this.census = census;
        this.spells = spells;
        this.decisions = decisions;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return how many have another status now */
    int all() {
        return judge(census.all());
    }

    void one(long member) {
        judge(census.all().stream().filter(entry -> entry.id() == member).toList());
    }

    /** The newest first. */
    List<Evidence> evidence(long member, CompletedYear year) {
        return evidence(year.from(), LocalDate.now(clock)).getOrDefault(member, List.of()).stream().sorted(Comparator.comparing(Evidence::on).reversed()).toList();
    }

    private int judge(List<Census.Entry> members) {
        var today = LocalDate.now(clock);
        var year = CompletedYear.before(today);
        var evidence = evidence(year.until().minusYears(REMEMBERED_YEARS), year.until());
        var decided = decisions.holding(today).stream().collect(Collectors.toMap(one -> one.member().id(), Function.identity(), (first, second) -> first));
        var open = spells.open().stream().collect(Collectors.toMap(one -> one.member().id(), Function.identity()));
        int version = rules.newest().map(RuleSet::number).orElse(0);
        var wanted = rules.newest().map(RuleSet::rules).orElse(Rules.DEFAULT);
        var changed = new HashMap<Member.Participation, List<Long>>();
        for (var member : members) {
            var decision = decided.get(member.id());
            var judgement = Judgement.of(new Case(member.id(), member.status(), member.archived(), member.since(), decision == null ? null : decision.decided()),
                    evidence.getOrDefault(member.id(), List.of()), wanted, today);
            write(member.id(), judgement, open.get(member.id()), version, today);
            if (judgement.participation() != member.participation()) {
                changed.computeIfAbsent(judgement.participation(), key -> new ArrayList<>()).add(member.id());
            }
        }
        changed.forEach(census::write);
        return changed.values().stream().mapToInt(List::size).sum();
    }

    private void write(long member, Judgement judgement, Spell open, int version, LocalDate today) {
        if (open == null && judgement.participation() == null) {
            return;
        }
        if (open == null || open.over(judgement, version, today)) {
            census.member(member).ifPresent(found -> spells.add(new Spell(ids.next(), found, judgement, version, today)));
        }
    }

    private Map<Long, List<Evidence>> evidence(LocalDate from, LocalDate until) {
        return StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.evidence(from, until).stream()).collect(Collectors.groupingBy(Evidence::member));
    }
}
