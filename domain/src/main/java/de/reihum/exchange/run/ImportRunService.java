package de.reihum.exchange.run;

import de.reihum.fields.Target;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldRow;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.exchange.Import;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.Imports;
import de.reihum.exchange.RowFilter;
import de.reihum.exchange.Tallies;
import de.reihum.exchange.judgement.Candidates;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.Judgement;
import de.reihum.exchange.judgement.MemberDraft;
import de.reihum.jobs.Counters;
import de.reihum.members.Departures;
import de.reihum.members.Members;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.membership.Doors;
import de.reihum.members.membership.SaidPassive;
import de.reihum.members.merged.SaidDifferent;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The long steps of a list, in chunks of some hundred rows that are saved each on its own. A chunk that was saved is not done a second time,
 * and of two servers that do the same chunk one fails on the rows' versions.
 */
@ApplicationScoped
@Transactional
public class ImportRunService {

    private Imports imports;
    private Members members;
    private Departures departures;
    private Ids ids;
    private Clock clock;
    private Doors doors;
    private BesideBook book;
    private FieldSheet sheet;
    private Event<SaidPassive> passive;
    private Event<SaidDifferent> different;
    private ConsentProof proof;

    protected ImportRunService() {}

    @Inject
    public ImportRunService(Imports imports, Members members, Departures departures, Ids ids, Clock clock, Doors doors, BesideBook book, FieldSheet sheet, Event<SaidPassive> passive, Event<SaidDifferent> different, ConsentProof proof) {
        this.imports = imports;
        this.members = members;
        this.departures = departures;
        this.ids = ids;
        this.clock = clock;
        this.doors = doors;
        this.book = book;
        this.sheet = sheet;
        this.passive = passive;
        this.different = different;
        this.proof = proof;
    }

    /** The next rows to be judged, in the file's order. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public List<OpenRow> toCheck(long list, int afterLine, int limit) {
        load(list).requireState(Import.State.MAPPED);
        return open(imports.rowsAfter(list, afterLine, limit));
    }

    /** Judges rows, all of them and in the file's order, without changing any member. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void check(long id, ListCheck seen, List<ReadRow> read) {
        var list = load(id);
        list.requireState(Import.State.MAPPED);
        new Lookup(imports, members, book, id).into(seen.candidates, drafts(read), false);
        var rows = byLine(imports.rowsAfter(id, read.get(0).line() - 1, read.size()));
        for (var one : read) {
            var row = rows.get(one.line());
            if (one.draft() == null) {
                row.decideByItself();
            } else {
                decide(row, Judgement.of(one.draft(), one.line(), list.listWins(), row.choice() == ImportRow.Choice.CREATE, seen.candidates), one.draft());
            }
        }
    }

    /** All rows are judged. @return how many of which kind */
    @Requires(Permission.EXCHANGE_IMPORT)
    public Counters checked(long id) {
        var counts = Tallies.counters(imports.tally(id));
        load(id).checked(counts);
        return counts;
    }

    /** How many rows are still to be brought in. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public int left(long list) {
        return (int) imports.count(list, new RowFilter(Set.of(Decision.CREATE, Decision.CHANGE), false, Set.of(ImportRow.Progress.WAITING)));
    }

    /** The next rows to be brought in. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public List<OpenRow> toRun(long list, int limit) {
        load(list).requireState(Import.State.RUNNING);
        return open(imports.waiting(list, limit));
    }

    /** Brings rows in. They are judged once more, because the members may have changed since the check. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void run(long id, List<ReadRow> read) {
        var list = load(id);
        list.requireState(Import.State.RUNNING);
        var candidates = new Candidates();
        var loaded = new Lookup(imports, members, book, id).into(candidates, drafts(read), true);
        var rows = byLine(imports.waiting(id, read.size()));
        var writer = new MemberWriter(members, ids, candidates, loaded, clock.instant().truncatedTo(ChronoUnit.MICROS), doors, book, passive::fire, different::fire, (contact, before) -> proof.follow(contact, before, list.consentText()));
        departures.watch(loaded, () -> {
            for (var one : read) {
                var row = rows.get(one.line());
                var judgement = Judgement.of(one.draft(), one.line(), list.listWins(), row.choice() == ImportRow.Choice.CREATE, candidates);
                decide(row, judgement, one.draft());
                writer.write(row, judgement, one.draft());
            }
        });
    }

    /** All rows are in. @return how many of which kind */
    @Requires(Permission.EXCHANGE_IMPORT)
    public Counters done(long id) {
        var counts = Tallies.counters(imports.tally(id));
        load(id).done(counts, clock.instant());
        return counts;
    }

    /** Takes back some more rows, the last ones first. @return how many; 0 when there are none left */
    @Requires(Permission.EXCHANGE_IMPORT)
    public int takeBack(long id, int limit) {
        var list = load(id);
        list.requireState(Import.State.UNDOING);
        var rows = imports.applied(id, limit);
        var touched = rows.stream().map(ImportRow::member).distinct().toList();
        if (!rows.isEmpty()) {
            var all = members.all(touched);
            var back = new TakeBack(all, imports.lastApplied(id, touched), list.undoAt(), book, (contact, before) -> proof.follow(contact, before, ""));
            departures.watch(all, () -> rows.forEach(back::take));
        }
        return rows.size();
    }

    /** All rows are taken back, or kept because somebody changed the member since. @return how many of which kind */
    @Requires(Permission.EXCHANGE_IMPORT)
    public Counters takenBack(long id) {
        var counts = Tallies.counters(imports.tally(id));
        load(id).undone(counts, clock.instant());
        return counts;
    }

    /** The list as the jobs need it. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public ImportDetails details(long id) {
        return load(id).details();
    }

    /** The network's own fields that a column can mean, those about members first. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public List<FieldRow> fields() {
        return Stream.of(Target.MEMBER, Target.CONTACT).flatMap(target -> sheet.asked(target).stream()).toList();
    }

    private static void decide(ImportRow row, Judgement judgement, MemberDraft draft) {
        row.decide(judgement.decision(), judgement.remarks(), judgement.target() == null ? 0 : judgement.target().member(), draft.member().name());
    }

    private static List<MemberDraft> drafts(List<ReadRow> read) {
        return read.stream().map(ReadRow::draft).filter(Objects::nonNull).toList();
    }

    private static List<OpenRow> open(List<ImportRow> rows) {
        return rows.stream().map(row -> new OpenRow(row.line(), row.cells(), !row.decidedByItself())).toList();
    }

    private static Map<Integer, ImportRow> byLine(List<ImportRow> rows) {
        return rows.stream().collect(Collectors.toMap(ImportRow::line, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private Import load(long id) {
        return imports.find(id).orElseThrow(NotFound::record);
    }
}
