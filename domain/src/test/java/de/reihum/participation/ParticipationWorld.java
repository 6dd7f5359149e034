package de.reihum.participation;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobService;
import de.reihum.jobs.JobsInMemory;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.business.Section;
import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.participation.contributions.ContributionsInMemory;
import de.reihum.participation.figures.FigureService;
import de.reihum.shared.Ids;
import de.reihum.shared.PartialDate;
import de.reihum.shared.ProductClock;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The real services over stores in memory, at a time that a test can move. */
public class ParticipationWorld implements Census, RuleSets {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<Long, Member.Participation> marks = new HashMap<>();
    final SpellsHere spells = new SpellsHere();
    final DecisionsHere decisions = new DecisionsHere();
    private final List<RuleSet> sets = new ArrayList<>();
    private final Moving clock = new Moving();
    public final MembersInMemory members = new MembersInMemory();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final List<Evidence> evidence = new ArrayList<>();
    public final Actor actor = new Actor();
    public final Ids ids = new Ids(() -> 1);
    private final EvidenceSource source = (from, until) -> evidence.stream().filter(one -> !one.on().isBefore(from) && !one.on().isAfter(until)).toList();
    private final Assessment assessment = new Assessment(List.of(source), this, spells, decisions, this, ids, clock);
    private final JobsInMemory jobsHere = new JobsInMemory();
    private final JobQueue queue = new JobQueue(jobsHere, outbox, ids, actor, clock);
    public final JobService jobs = new JobService(jobsHere, queue, clock);
    private final TenantContext tenant = new TenantContext();
    final NetworksInMemory networks = new NetworksInMemory();
    public final JudgementService judgement = new JudgementService(assessment, outbox, queue, networks, tenant, clock);
    public final ParticipationService participation = new ParticipationService(assessment, this, spells, decisions, this, clock);
    public final FigureService figures = new FigureService(this, spells, clock);
    public final DecisionService deciding = new DecisionService(decisions, this, assessment, actor, ids, clock);
    public final RuleService rules = new RuleService(this, queue, ids, clock);
    public final Soon soon = new Soon(outbox, clock);
    public final PassiveInList lists = new PassiveInList(decisions, this, soon, actor, ids, clock);
    public final ParticipationMerge merge = new ParticipationMerge(spells, decisions, soon, clock);
    public final ContributionService contributions = new ContributionService(new ContributionsInMemory(), members, soon, ids, clock);

    public ParticipationWorld() {
        tenant.enter(7);
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Blüm", EnumSet.allOf(Permission.class)));
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void move(LocalDate day) {
        clock.now = day.atTime(10, 0).atZone(ProductClock.ZONE).toInstant();
    }

    public long member(String name, Member.Kind kind, Member.Status status, String joinedOn) {
        var member = MemberFixtures.member(new MemberData(name, kind, status, "20", "Handwerk", "", "", "", "", joinedOn, Set.of(), "").with(Section.F, "", Set.of()));
        members.add(member);
        return member.id();
    }

    public long sme(String name) {
        return member(name, Member.Kind.SME, Member.Status.ACTIVE, "2015");
    }

    public void saw(long member, Evidence.Kind kind, LocalDate day) {
        evidence.add(new Evidence(member, kind, day, "test", evidence.size() + 1L));
    }

    /** The one is the other. @return how many rows moved */
    public int merge(long from, long into) {
        return merge.memberMerged(members.find(from).orElseThrow(), members.find(into).orElseThrow());
    }

    /** As a list of members shows it. */
    public Member.Participation mark(long member) {
        return marks.get(member);
    }

    @Override
    public List<Entry> all() {
        return members.all(members.ids(MemberFilter.everything().withArchived(MemberFilter.Archived.ALSO), 1000)).stream().map(member -> {
            var details = member.details();
            return new Entry(member.id(), member.kind(), member.status(), member.archived(), details.data().joinedOn().isEmpty() ? null : new PartialDate(details.data().joinedOn()).from(),
                    details.size(), details.data().section(), marks.get(member.id()));
        }).toList();
    }

    @Override
    public Optional<Member> member(long id) {
        return members.find(id);
    }

    @Override
    public void write(Member.Participation participation, Collection<Long> members) {
        members.forEach(member -> marks.put(member, participation));
    }

    @Override
    public void add(RuleSet rules) {
        sets.add(rules);
    }

    @Override
    public Optional<RuleSet> newest() {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.get(sets.size() - 1));
    }

    static final class SpellsHere implements Spells {

        private final Map<Long, Spell> all = new LinkedHashMap<>();

        @Override
        public void add(Spell spell) {
            all.put(spell.id(), spell);
        }

        @Override
        public void remove(Spell spell) {
            all.remove(spell.id());
        }

        @Override
        public List<Spell> open() {
            return all.values().stream().filter(spell -> spell.row().ended() == null).toList();
        }

        @Override
        public Optional<Spell> open(long member) {
            return open().stream().filter(spell -> spell.member().id() == member).findFirst();
        }

        @Override
        public List<Spell> of(long member) {
            return newestFirst(all.values().stream().filter(spell -> spell.member().id() == member).toList());
        }

        @Override
        public List<Past> past() {
            return all.values().stream().map(spell -> new Past(spell.member().id(), spell.member().kind(), spell.participation(), spell.row().from(), spell.row().ended())).toList();
        }
    }

    static final class DecisionsHere implements Decisions {

        private final Map<Long, Decision> all = new LinkedHashMap<>();

        @Override
        public void add(Decision decision) {
            all.put(decision.id(), decision);
        }

        @Override
        public Optional<Decision> find(long id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Decision> holding(LocalDate day) {
            return all.values().stream().filter(decision -> decision.holds(day)).toList();
        }

        @Override
        public List<Decision> of(long member) {
            return newestFirst(all.values().stream().filter(decision -> decision.member().id() == member).toList());
        }
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        var all = new ArrayList<>(oldestFirst);
        Collections.reverse(all);
        return all;
    }

    private static final class Moving extends Clock {

        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ProductClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
