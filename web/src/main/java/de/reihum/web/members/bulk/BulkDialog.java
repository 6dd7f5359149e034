package de.reihum.web.members.bulk;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.fields.FieldRow;
import de.reihum.members.bulk.BulkChange;
import de.reihum.members.bulk.BulkLine;
import de.reihum.members.bulk.BulkService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.List;

/** Changes one field of all chosen members: first what, then a preview line by line, then the change, now or by a job, with a way back. */
public class BulkDialog extends Dialog {

    private static final int SHOWN = 200;

    private final transient List<Long> ids;
    private final transient BulkService bulk;
    private final transient Runnable changed;
    private final BulkFields fields;
    private final Div preview = new Div();
    private final Button save = new Button();

    /** @param own the network's own fields */
    public BulkDialog(List<Long> ids, BulkService bulk, List<FieldRow> own, Runnable changed) {
        super(text("members.bulk.change.title", ids.size()));
        this.ids = ids;
        this.bulk = bulk;
        this.changed = changed;
        addClassName("form-dialog");
        fields = new BulkFields(own, this::show);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> change());
        var content = new Div(fields, preview);
        content.addClassName("stack");
        add(content);
        getFooter().add(Actions.link(text("members.changes.earlier"), this::earlier), Actions.quiet(text("shared.cancel"), this::close), save);
        show();
    }

    private void show() {
        preview.removeAll();
        var wanted = fields.wanted();
        var lines = wanted.map(change -> bulk.preview(ids, change)).orElse(List.of());
        long changing = lines.stream().filter(BulkLine::changes).count();
        if (wanted.isPresent()) {
            preview.add(new Paragraph(text("members.bulk.change.preview", changing, lines.size() - changing)), rows(lines));
        }
        save.setText(text("members.bulk.change.save", changing));
        save.setEnabled(changing > 0);
    }

    private Component rows(List<BulkLine> lines) {
        var rows = new Rows();
        lines.stream().limit(SHOWN).forEach(line -> rows.row(line.name(), words(line)));
        return rows;
    }

    private String words(BulkLine line) {
        if (line.obstacle() != null) {
            return text(line.obstacle().key(), line.obstacle().arguments().toArray());
        }
        return line.changes() ? text("members.bulk.change.line", fields.shown(line.old()), fields.shown(line.now())) : text("members.bulk.change.same");
    }

    private void change() {
        var run = bulk.change(ids, fields.wanted().orElseThrow());
        close();
        changed.run();
        if (run.working()) {
            UI.getCurrent().navigate(BulkRunsView.class);
        } else {
            Toast.done(text("members.bulk.change.done", run.changed()), () -> takeBack(run.id()));
        }
    }

    private void takeBack(long run) {
        var back = bulk.takeBack(run);
        changed.run();
        Toast.done(BulkWords.outcome(back, bulk.kept(run)));
    }

    private void earlier() {
        close();
        UI.getCurrent().navigate(BulkRunsView.class);
    }
}
