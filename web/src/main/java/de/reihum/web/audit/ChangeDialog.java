package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.audit.AuditRow;
import de.reihum.web.shared.page.Actions;

/** One change with everything that is known about it. */
final class ChangeDialog {

    private ChangeDialog() {}

    static void open(AuditRow row) {
        var dialog = new Dialog(AuditWords.title(row));
        dialog.addClassName("form-dialog");
        var lines = new Div();
        lines.addClassName("cell-lines");
        AuditWords.fields(row).forEach(line -> lines.add(new Div(line)));
        var when = new Paragraph(formats().moment(row.at()) + " · " + AuditWords.who(row) + " · " + text("audit.action." + row.action()));
        when.addClassName("quiet-text");
        dialog.add(when, lines);
        dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        dialog.open();
    }
}
