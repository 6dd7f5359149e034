package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;

/** Shows who will be reminded before anybody is. */
final class ReminderDialog {

    private static final int SHOWN = 100;

    private ReminderDialog() {}

    static void open(MeetingDetails meeting, InvitationDesk desk, Runnable changed) {
        var remindable = desk.reminders().remindable(meeting.id());
        int count = remindable.rows().size();
        var dialog = new Dialog(text("invitations.remind.title"));
        dialog.addClassName("form-dialog");
        if (count == 0) {
            dialog.add(new Paragraph(remindable.next() == null ? text("invitations.remind.nobody") : text("invitations.remind.later", formats().moment(remindable.next()))));
            dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        } else {
            var rows = new Rows();
            remindable.rows().stream().limit(SHOWN).forEach(row -> rows.row(row.memberName(), row.contactName()));
            dialog.add(new Paragraph(text("invitations.remind.text")), rows);
            if (count > SHOWN) {
                dialog.add(new Paragraph(text("invitations.shown", count - SHOWN)));
            }
            var send = Actions.primary(text("invitations.remind.confirm", count), () -> {
                dialog.close();
                Toast.done(text("invitations.remind.done", desk.reminders().remind(meeting.id())));
                changed.run();
            });
            send.setDisableOnClick(true);
            dialog.getFooter().add(Actions.quiet(text("shared.cancel"), dialog::close), send);
        }
        dialog.open();
    }
}
