package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import de.reihum.duplicates.Pair;
import de.reihum.fields.FieldRow;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.members.bulk.BulkService;
import de.reihum.web.members.bulk.BulkDialog;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.parts.Toast;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What can be done with several members at once. */
class MemberBulk {

    private final RecordList<MemberRow, MemberFilter> list;
    private final MemberService members;
    private final BulkService bulk;
    private final Supplier<List<FieldRow>> own;

    MemberBulk(RecordList<MemberRow, MemberFilter> list, MemberService members, BulkService bulk, Supplier<List<FieldRow>> own) {
        this.list = list;
        this.members = members;
        this.bulk = bulk;
        this.own = own;
    }

    void offer() {
        list.bulk("archive", row -> !row.archived(), rows -> archive(ids(rows, false)));
        list.bulk("restore", MemberRow::archived, rows -> restore(ids(rows, true)));
        list.bulk("merge", row -> !row.archived(), rows -> merge(ids(rows, false)));
        list.bulk("change", row -> !row.archived(), rows -> new BulkDialog(ids(rows, false), bulk, own.get(), list::refresh).open());
        list.bulk("removeTag", rows -> tag(rows, "removeTag", carried(rows), members::removeTags));
        list.bulk("addTag", rows -> tag(rows, "addTag", members.tags().keySet(), members::addTags));
    }

    private void archive(List<Long> ids) {
        members.archive(ids);
        list.refresh();
        Toast.done(text("members.bulk.archived", ids.size()), () -> {
            members.restore(ids);
            list.refresh();
        });
    }

    private static void merge(List<Long> ids) {
        if (ids.size() == 2) {
            UI.getCurrent().navigate("duplicates/" + Pair.ofMembers(ids.get(0), ids.get(1)).text());
        } else {
            Toast.done(text("duplicates.merge.choose"));
        }
    }

    private void restore(List<Long> ids) {
        members.restore(ids);
        list.refresh();
        Toast.done(text("members.bulk.restored", ids.size()));
    }

    private void tag(Set<MemberRow> rows, String key, Collection<String> offered, BiConsumer<Collection<Long>, Set<String>> action) {
        var tags = new TagsField(offered);
        var form = new RecordForm<>("members.bulk." + key, tags::getValue);
        form.field("tags", tags);
        var ids = rows.stream().map(MemberRow::id).toList();
        form.onSave(wanted -> action.accept(ids, wanted)).afterwards(() -> {
            list.refresh();
            Toast.done(text("members.bulk." + key + ".done", ids.size()));
        });
        new FormDialog(text("members.bulk." + key + ".title", ids.size()), form, text("members.bulk." + key + ".save")).open();
    }

    private static Set<String> carried(Set<MemberRow> rows) {
        var tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row -> tags.addAll(row.tags()));
        return tags;
    }

    private static List<Long> ids(Set<MemberRow> rows, boolean archived) {
        return rows.stream().filter(row -> row.archived() == archived).map(MemberRow::id).toList();
    }
}
