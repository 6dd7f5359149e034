package de.reihum.web.members.timeline;

import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.members.merged.Absorption;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What was changed in the member's data and in its contacts, out of the audit trail. */
@ApplicationScoped
public class MemberHistory implements TimelineSource {

    private static final int EACH = 50;

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
        var entries = new ArrayList<Entry>();
        add(entries, "Member", member.id());
        var contacts = member.contacts().stream().map(ContactDetails::id).toList();
        contacts.forEach(contact -> add(entries, "Contact", contact));
        for (var absorbed : merges.absorbedBy(member.id(), contacts)) {
            entries.add(new Entry(absorbed.at(), absorbed.by(), text("duplicates.history." + absorbed.kind(), absorbed.name()), List.of()));
            add(entries, absorbed.kind() == Absorption.Kind.MEMBER ? "Member" : "Contact", absorbed.id());
        }
        return entries;
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        var entries = new ArrayList<Entry>();
        if (actor.may(Permission.AUDIT_READ)) {
            add(entries, "Contact", contact.id());
        }
        return entries;
    }

    private void add(List<Entry> entries, String entity, long record) {
        for (var row : audit.find(new AuditTrail.Wanted(entity, record, ""), Slice.first(EACH))) {
            var shown = row.fields().stream().filter(MemberHistory::shown).toList();
            if (!shown.isEmpty()) {
                entries.add(new Entry(row.at(), row.actorName(), title(row, shown), row.action().equals("CHANGED") ? shown.stream().filter(MemberHistory::plain).map(ChangedField::words).toList() : List.of()));
            }
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
