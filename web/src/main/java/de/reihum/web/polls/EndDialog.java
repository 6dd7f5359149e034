package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollRunService.MoveEnd;
import de.reihum.polls.PollService;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;

/** Gives a running poll another last day. */
final class EndDialog {

    private EndDialog() {}

    static void open(PollDetails poll, PollService polls, PollRunService run, Runnable changed) {
        var day = new DayField();
        var form = new RecordForm<>("polls.form", () -> new MoveEnd(poll.id(), poll.version(), day.getValue()));
        form.field("endsOn", day).setValue(poll.data().endsOn());
        form.clean();
        form.onSave(run::moveEnd).afterwards(() -> {
            Toast.done(text("polls.moveEnd.done"));
            changed.run();
        }).again(() -> {
            changed.run();
            open(polls.details(poll.id()), polls, run, changed);
        });
        new FormDialog(text("polls.moveEnd"), form, text("polls.moveEnd.confirm")).open();
    }
}
