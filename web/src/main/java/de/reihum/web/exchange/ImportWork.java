package de.reihum.web.exchange;

import de.reihum.accounts.Permission;
import de.reihum.exchange.run.ImportRunService;
import de.reihum.exchange.run.OpenRow;
import de.reihum.exchange.run.ReadRow;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobWork;
import de.reihum.shared.Reason;
import de.reihum.web.exchange.cells.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the long steps of a list have in common. */
abstract class ImportWork implements JobWork {

    /** Rows that are saved together. */
    static final int CHUNK = 500;

    private final String kind;
    final ImportRunService runs;

    ImportWork(String kind, ImportRunService runs) {
        this.kind = kind;
        this.runs = runs;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.EXCHANGE_IMPORT);
    }

    RowReader reader(long list) {
        var details = runs.details(list);
        return new RowReader(details.meanings(), runs.fields(), RowReader.source(details.fileName()));
    }

    static List<ReadRow> read(List<OpenRow> rows, RowReader reader) {
        return rows.stream().map(row -> new ReadRow(row.line(), row.sound() ? reader.read(row.cells()) : null)).toList();
    }

    static Reason result(String key, Counters counts, String... names) {
        return Reason.of("", key, Arrays.stream(names).map(counts::of).toArray());
    }
}
