package de.reihum.audit;

import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trail that was written already, without a database. */
public class WrittenTrail implements AuditTrail {

    private final List<AuditRow> rows = new ArrayList<>();

    public WrittenTrail with(Instant at, String who, String entity, long record, String name, String action, AuditRow.Field... fields) {
        rows.add(0, new AuditRow(rows.size() + 1L, rows.size() + 1L, at, "PERSON", who, entity, record, name, action, List.of(fields)));
        return this;
    }

    @Override
    public List<AuditRow> find(Wanted wanted, Slice slice) {
        return wanted(wanted).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public List<AuditRow> of(Collection<Long> records, Slice slice) {
        return rows.stream().filter(row -> records.contains(row.record())).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(Wanted wanted) {
        return wanted(wanted).count();
    }

    @Override
    public List<AuditRow> all(Collection<Long> ids) {
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
    }

    @Override
    public List<String> actors() {
        return rows.stream().map(AuditRow::actorName).distinct().sorted().toList();
    }

    private Stream<AuditRow> wanted(Wanted wanted) {
        var records = records(wanted);
        return rows.stream().filter(row -> (wanted.entity().isEmpty() || row.entity().equals(wanted.entity())) && (wanted.record() == 0 || records.contains(row.record()))
                && (wanted.action().isEmpty() || row.action().equals(wanted.action())) && (wanted.actor().isEmpty() || row.actorName().equals(wanted.actor()))
                && row.toString().contains(wanted.text()) && (wanted.from() == null || !row.at().isBefore(wanted.from())));
    }

    private Set<Long> records(Wanted wanted) {
        var id = Long.toString(wanted.record());
        return rows.stream().filter(row -> row.record() == wanted.record() || wanted.around() && row.fields().stream().anyMatch(field -> id.equals(field.now())))
                .map(AuditRow::record).collect(Collectors.toSet());
    }
}
