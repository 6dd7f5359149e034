package de.reihum.web.members.timeline;

import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.duplicates.merge.Absorbed;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was changed in the member's data and in its contacts, out of the audit trail. */
@ApplicationScoped
public class MemberHistory implements TimelineSource {

    private static final int EACH = 50;
    private static final Set<String> OURS = Set.of("Member", "Contact");

    private AuditService audit;
    private MergeService merges;
    private Actor actor;

    protected MemberHistory() {}

    @Inject
    public MemberHistory(AuditService audit, MergeService merges, Actor actor) {
        this.audit = audit;
        this.merges = merges;
        this.actor = actor;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        if (!actor.may(Permission.AUDIT_READ)) {
            return List.of();
        }
        var own = new ArrayList<>(List.of(member.id()));
        member.contacts().forEach(contact -> own.add(contact.id()));
        var absorbed = merges.absorbedBy(member.id(), own.subList(1, own.size()));
        var rows = rows(Stream.concat(own.stream(), absorbed.stream().map(Absorbed::id)).toList());
        var entries = new ArrayList<Entry>();
        own.forEach(record -> add(entries, rows, record));
        for (var one : absorbed) {
            entries.add(new Entry(one.at(), one.by(), text("duplicates.history." + one.kind(), one.name()), List.of()));
            add(entries, rows, one.id());
        }
        return entries;
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        var entries = new ArrayList<Entry>();
        if (actor.may(Permission.AUDIT_READ)) {
            add(entries, rows(List.of(contact.id())), contact.id());
        }
        return entries;
    }

    private Map<Long, List<AuditRow>> rows(List<Long> records) {
        return audit.of(records, Slice.first(Math.min(Slice.MAX, EACH * records.size()))).stream().filter(row -> OURS.contains(row.entity())).collect(Collectors.groupingBy(AuditRow::record));
    }

    private static void add(List<Entry> entries, Map<Long, List<AuditRow>> rows, long record) {
        rows.getOrDefault(record, List.of()).stream().limit(EACH).forEach(row -> add(entries, row));
    }

    private static void add(List<Entry> entries, AuditRow row) {
        var shown = row.fields().stream().filter(MemberHistory::shown).toList();
        if (!shown.isEmpty()) {
            entries.add(new Entry(row.at(), row.actorName(), title(row, shown), row.action().equals("CHANGED") ? shown.stream().filter(MemberHistory::plain).map(ChangedField::words).toList() : List.of()));
        }
    }

    private static String title(AuditRow row, List<AuditRow.Field> shown) {
        var archived = shown.stream().filter(field -> field.name().equals("archivedAt")).findFirst();
        var what = row.action().equals("CREATED") ? "created" : archived.isEmpty() ? "changed" : archived.get().now() == null ? "restored" : "archived";
        return text("members.history." + row.entity() + "." + what, row.recordName());
    }

    /** Derived columns and values that are not shown say nothing to a reader. */
    private static boolean shown(AuditRow.Field field) {
        return (field.old() != null || field.now() != null) && (has("members.form." + field.name()) || field.name().equals("archivedAt") || field.name().equals("address"));
    }

    private static boolean plain(AuditRow.Field field) {
        return !field.name().equals("archivedAt");
    }
}
