package de.reihum.exchange;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.StartJob;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Leads a list through its steps, from the file to members and back. The long steps are jobs. */
@ApplicationScoped
@Transactional
public class ImportService {

    /** The kinds of job that work on a list; their subject is the list. */
    public static final String CHECK = "exchange.check";
    public static final String RUN = "exchange.run";
    public static final String UNDO = "exchange.undo";

    /**
     * @param version of the list, as it was seen
     * @param consentText which words those agreed to who agree by the list; empty when nobody knows
     */
    public record MapColumns(long list, long version, Meanings meanings, boolean listWins, String consentText) {}

    private Imports imports;
    private JobQueue jobs;
    private Ids ids;
    private Actor actor;
    private Clock clock;

    protected ImportService() {}

    @Inject
    public ImportService(Imports imports, JobQueue jobs, Ids ids, Actor actor, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.ids = ids;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins to take a list in. @return its id */
    @Requires(Permission.EXCHANGE_IMPORT)
    public long receive(ReceiveList command) {
        var list = new Import(ids.next(), command, actor.identity().name(), clock.instant());
        imports.add(list);
        return list.id();
    }

    /** Some of its rows, at most some hundred at a time. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void addRows(long id, List<ReceivedRow> rows) {
        load(id).requireState(Import.State.RECEIVING);
        rows.forEach(row -> imports.addRow(new ImportRow(ids.next(), id, row)));
    }

    /** All rows are there. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void received(long id, int rows, int emptyRows) {
        load(id).received(rows, emptyRows);
    }

    /** Gives the columns their meaning and has every row judged, by a job. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void map(MapColumns command) {
        var list = load(command.list());
        list.expect(command.version());
        list.map(command.meanings(), command.listWins(), command.consentText());
        work(list, CHECK);
    }

    /** Wants another decision for a row than the proposed one. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void choose(long list, long row, ImportRow.Choice choice) {
        var owner = load(list);
        owner.requireState(Import.State.CHECKED);
        imports.row(row).filter(found -> found.belongsTo(list)).orElseThrow(NotFound::record).choose(choice);
        owner.checked(Tallies.counters(imports.tally(list)));
    }

    /** Brings the list in, by a job. Whoever asks second is told that it runs already. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void run(long id, long version) {
        var list = load(id);
        requireIdle();
        list.run();
        list.expect(version);
        work(list, RUN);
    }

    /** Takes the list back, by a job. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void undo(long id, long version) {
        var list = load(id);
        requireIdle();
        list.undo(clock.instant());
        list.expect(version);
        work(list, UNDO);
    }

    /** Throws away a list that has not run. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public void discard(long id) {
        var list = load(id);
        list.requireDiscardable();
        imports.remove(list);
    }

    @Requires(Permission.EXCHANGE_IMPORT)
    public ImportDetails details(long id) {
        return load(id).details();
    }

    @Requires(Permission.EXCHANGE_IMPORT)
    public List<ImportDetails> history(Slice slice) {
        return imports.history(slice);
    }

    @Requires(Permission.EXCHANGE_IMPORT)
    public List<ImportRowView> rows(long list, RowFilter filter, Slice slice) {
        return imports.views(list, filter, slice);
    }

    @Requires(Permission.EXCHANGE_IMPORT)
    public long count(long list, RowFilter filter) {
        return imports.count(list, filter);
    }

    /** For a good answer; that never two run at once is the database's word. */
    private void requireIdle() {
        if (imports.busy()) {
            throw new RuleBroken("exchange.refusal.otherRuns");
        }
    }

    private void work(Import list, String kind) {
        list.worksIn(jobs.start(new StartJob(kind, list.id(), list.fileName(), list.rowCount())));
    }

    private Import load(long id) {
        return imports.find(id).orElseThrow(NotFound::record);
    }
}
