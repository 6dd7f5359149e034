package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.Member;
import de.reihum.members.bulk.BulkChange;
import de.reihum.members.bulk.BulkLine;
import de.reihum.members.bulk.BulkService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.ArrayList;
import java.util.List;

/** Changes one field of all chosen members: first what, then a preview line by line, then the change, with a way back. */
class BulkDialog extends Dialog {

    private static final int SHOWN = 200;

    private final transient List<Long> ids;
    private final transient BulkService bulk;
    private final transient Runnable changed;
    private final Select<BulkChange.Field> field = new Select<>();
    private final Select<Member.Kind> kind = new Select<>();
    private final TextField value = new TextField(text("members.bulk.change.value"));
    private final Div preview = new Div();
    private final Button save = new Button();

    BulkDialog(List<Long> ids, BulkService bulk, Runnable changed) {
        super(text("members.bulk.change.title", ids.size()));
        this.ids = ids;
        this.bulk = bulk;
        this.changed = changed;
        addClassName("form-dialog");
        field.setLabel(text("members.bulk.change.field"));
        field.setItems(BulkChange.Field.values());
        field.setItemLabelGenerator(one -> text("members.bulk.change." + one));
        kind.setLabel(text("members.form.kind"));
        kind.setItems(Member.Kind.values());
        kind.setItemLabelGenerator(MemberWords::kind);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> change());
        List.<HasValue<?, ?>>of(field, kind, value).forEach(one -> one.addValueChangeListener(change -> show()));
        var fields = new Div(field, kind, value, preview);
        fields.addClassName("stack");
        add(fields);
        getFooter().add(Actions.quiet(text("shared.cancel"), this::close), save);
        field.setValue(BulkChange.Field.ADD_TAG);
        show();
    }

    private void show() {
        boolean kinds = field.getValue() == BulkChange.Field.KIND;
        kind.setVisible(kinds);
        value.setVisible(!kinds);
        preview.removeAll();
        var lines = ready() ? bulk.preview(ids, wanted()) : List.<BulkLine>of();
        long changing = lines.stream().filter(BulkLine::changes).count();
        if (ready()) {
            preview.add(new Paragraph(text("members.bulk.change.preview", changing, lines.size() - changing)), rows(lines));
        }
        save.setText(text("members.bulk.change.save", changing));
        save.setEnabled(changing > 0);
    }

    private static Component rows(List<BulkLine> lines) {
        var rows = new Rows();
        lines.stream().limit(SHOWN).forEach(line -> rows.row(line.name(), words(line)));
        return rows;
    }

    private static String words(BulkLine line) {
        if (line.obstacle() != null) {
            return text(line.obstacle().key(), line.obstacle().arguments().toArray());
        }
        return line.changes() ? text("members.bulk.change.line", shown(line.old()), shown(line.now())) : text("members.bulk.change.same");
    }

    private static String shown(String value) {
        for (var kind : Member.Kind.values()) {
            if (kind.name().equals(value)) {
                return MemberWords.kind(kind);
            }
        }
        return value.isEmpty() ? text("members.bulk.change.nothing") : value;
    }

    private boolean ready() {
        var wanted = field.getValue();
        return wanted == BulkChange.Field.KIND ? kind.getValue() != null
                : wanted == BulkChange.Field.SECTOR || wanted == BulkChange.Field.TOWN || wanted != null && !value.getValue().isBlank();
    }

    private BulkChange wanted() {
        return new BulkChange(field.getValue(), field.getValue() == BulkChange.Field.KIND ? kind.getValue().name() : value.getValue());
    }

    private void change() {
        var change = wanted();
        var done = new ArrayList<BulkLine>();
        for (int from = 0; from < ids.size(); from += BulkService.CHUNK) {
            done.addAll(bulk.change(ids.subList(from, Math.min(from + BulkService.CHUNK, ids.size())), change));
        }
        close();
        changed.run();
        Toast.done(text("members.bulk.change.done", done.size()), () -> takeBack(done, change));
    }

    private void takeBack(List<BulkLine> done, BulkChange change) {
        int restored = 0;
        var kept = new ArrayList<String>();
        for (int from = 0; from < done.size(); from += BulkService.CHUNK) {
            var back = bulk.takeBack(done.subList(from, Math.min(from + BulkService.CHUNK, done.size())), change);
            restored += back.restored();
            kept.addAll(back.kept());
        }
        changed.run();
        Toast.done(kept.isEmpty() ? text("members.bulk.change.back", restored) : text("members.bulk.change.backSome", restored, String.join(", ", kept)));
    }
}
