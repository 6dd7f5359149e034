package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRunService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Toast;

/** Shows who will be reminded before anybody is. */
final class ReminderDialog {

    private ReminderDialog() {}

    static void open(PollDetails poll, PollRunService run, Runnable changed) {
        var members = run.remindable(poll.id());
        var dialog = new Dialog(text("polls.remind.title", members.size()));
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(text("polls.remind.text")), AskedCard.rows(members));
        var send = Actions.primary(text("polls.remind.confirm", members.size()), () -> {
            dialog.close();
            Toast.done(text("polls.remind.done", run.remind(poll.id())));
            changed.run();
        });
        send.setDisableOnClick(true);
        dialog.getFooter().add(Actions.quiet(text("shared.cancel"), dialog::close), send);
        dialog.open();
    }
}
