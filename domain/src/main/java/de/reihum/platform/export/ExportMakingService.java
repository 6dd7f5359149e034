package de.reihum.platform.export;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the work of making an export needs. All rows are read in one transaction that sees one moment (REPEATABLE READ, whose first reading takes the
 * snapshot), so that no contact stands in the file without its member; pieces and progress are written beside it, so that they are there at once and
 * a run that breaks leaves nothing half done.
 */
@ApplicationScoped
@Transactional
public class ExportMakingService {

    /** How long a file can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);
    /** The effect that forgets a file; its subject is the export. */
    public static final String EXPIRY = "platform.exportExpires";

    private NetworkExports exports;
    private NetworkTables tables;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected ExportMakingService() {}

    @Inject
    public ExportMakingService(NetworkExports exports, NetworkTables tables, Outbox outbox, Ids ids, Clock clock) {
        this.exports = exports;
        this.tables = tables;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** For a network nobody can enter any more. @return the export's id */
    @Requires(Permission.WORK)
    public long ask(String askedBy) {
        var export = new NetworkExport(ids.next(), askedBy, clock.instant());
        exports.add(export);
        return export.id();
    }

    /** Begins anew, also after an earlier run that broke. */
    @Requires(Permission.WORK)
    public void begin(long export) {
        exports.find(export).orElseThrow(NotFound::record);
        exports.removeParts(export);
    }

    /** Whatever is read inside is as it stood at one moment. */
    @Requires(Permission.WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T atOneMoment(Supplier<T> reading) {
        tables.freeze();
        try {
            return reading.get();
        } finally {
            tables.follow();
        }
    }

    /** In a transaction of its own, while the reading goes on. */
    @Requires(Permission.WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public void beside(Runnable work) {
        work.run();
    }

    @Requires(Permission.WORK)
    public List<TableShape> shapes() {
        return tables.shapes();
    }

    @Requires(Permission.WORK)
    public List<NetworkTables.StoredRow> rows(TableShape table, List<Object> after, int limit) {
        return tables.rows(table, after, limit);
    }

    @Requires(Permission.WORK)
    @Transactional(TxType.REQUIRES_NEW)
    public void add(long export, int number, byte[] bytes) {
        exports.add(new ExportPart(ids.next(), exports.find(export).orElseThrow(NotFound::record), number, bytes));
    }

    @Requires(Permission.WORK)
    public void finish(long export, ExportContent content) {
        finish(export, content, clock.instant().plus(KEPT));
    }

    @Requires(Permission.WORK)
    public void finish(long export, ExportContent content, Instant expires) {
        exports.find(export).orElseThrow(NotFound::record).finish(content, clock.instant(), expires);
        outbox.put(new Effect(EXPIRY, EXPIRY + ":" + export, export, "", expires));
    }

    @Requires(Permission.WORK)
    public void expire(long export) {
        exports.find(export).ifPresent(one -> {
            exports.removeParts(export);
            one.expire();
        });
    }
}
