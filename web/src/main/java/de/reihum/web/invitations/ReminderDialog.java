package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.run.Remind;
import de.reihum.invitations.run.ReminderService.Remindable;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Toast;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows who will be reminded by which mail before anybody is; each may be left out. */
final class ReminderDialog {

    private static final int FEW = 6;

    private final long meeting;
    private final List<InvitedRow> rows;
    private final InvitationDesk desk;
    private final Runnable changed;
    private final Set<Long> chosen = new HashSet<>();
    private final Dialog dialog = new Dialog(text("invitations.remind.title"));
    private final Grid<InvitedRow> grid = new Grid<>();
    private final Checkbox everybody = new Checkbox(text("invitations.remind.everybody"));
    private final Button send = Actions.primary("", this::send);
    private final MailPreview preview;

    private ReminderDialog(long meeting, List<InvitedRow> rows, InvitationDesk desk, Runnable changed) {
        this.meeting = meeting;
        this.rows = rows;
        this.desk = desk;
        this.changed = changed;
        rows.forEach(row -> chosen.add(row.id()));
        preview = new MailPreview(this::readers, contact -> desk.sight().reminder(meeting, contact));
        dialog.addClassName("form-dialog");
    }

    static void open(MeetingDetails meeting, InvitationDesk desk, Runnable changed) {
        var remindable = desk.reminders().remindable(meeting.id());
        var dialog = new ReminderDialog(meeting.id(), remindable.rows(), desk, changed);
        if (remindable.rows().isEmpty()) {
            dialog.nobody(remindable);
        } else {
            dialog.show();
        }
    }

    private void nobody(Remindable remindable) {
        dialog.add(new Paragraph(remindable.next() == null ? text("invitations.remind.nobody") : text("invitations.remind.later", formats().moment(remindable.next()))));
        dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        dialog.open();
    }

    private void show() {
        everybody.addValueChangeListener(change -> {
            if (change.getValue() != (chosen.size() == rows.size())) {
                chosen.clear();
                rows.stream().filter(row -> change.getValue()).forEach(row -> chosen.add(row.id()));
                grid.getDataProvider().refreshAll();
                count();
            }
        });
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(text("invitations.remind.grid"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::line).setHeader(everybody);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= FEW);
        var content = new Div(new Paragraph(text("invitations.remind.text")), grid, preview);
        content.addClassName("stack");
        dialog.add(content);
        send.setDisableOnClick(true);
        dialog.getFooter().add(Actions.quiet(text("shared.cancel"), dialog::close), send);
        count();
        dialog.open();
    }

    private Component line(InvitedRow row) {
        var check = new Checkbox(row.memberName(), chosen.contains(row.id()));
        check.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            count();
        });
        var person = new Span(row.contactName());
        var both = new Div(check, person);
        both.addClassName("invitation-line");
        return both;
    }

    private void count() {
        everybody.setValue(chosen.size() == rows.size());
        everybody.setIndeterminate(!chosen.isEmpty() && chosen.size() < rows.size());
        send.setText(text("invitations.remind.confirm", chosen.size()));
        send.setEnabled(!chosen.isEmpty());
        preview.look();
    }

    private List<MailPreview.Reader> readers() {
        return rows.stream().filter(row -> chosen.contains(row.id())).map(row -> new MailPreview.Reader(row.contact(), row.contactName(), row.memberName())).toList();
    }

    private void send() {
        dialog.close();
        Toast.done(text("invitations.remind.done", desk.reminders().remind(Remind.only(meeting, chosen))));
        changed.run();
    }
}
