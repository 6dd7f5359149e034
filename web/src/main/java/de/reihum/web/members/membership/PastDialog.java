package de.reihum.web.members.membership;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.Member.Status;
import de.reihum.members.membership.MembershipDetails;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.RecordPast;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;

/** A time that is over and was not known here. */
final class PastDialog {

    private PastDialog() {}

    static void open(MembershipDetails member, MembershipService memberships, Runnable changed) {
        var status = new Select<Status>();
        status.setItems(Status.ACTIVE, Status.PAUSED, Status.APPLIED);
        status.setItemLabelGenerator(MemberWords::status);
        status.setValue(Status.ACTIVE);
        var from = new DayField();
        var until = new DayField();
        var reason = new TextField();
        reason.setMaxLength(250);
        var form = new RecordForm<>("members.past.form", () -> new RecordPast(member.member(), member.version(), status.getValue(), from.getValue(), until.getValue(), reason.getValue()));
        form.field("status", status);
        form.field("from", from);
        form.field("until", until);
        form.optional("reason", reason);
        form.clean();
        form.onSave(memberships::record).afterwards(() -> {
            changed.run();
            Toast.done(text("members.past.done"), () -> {
                memberships.takeBack(member.member(), memberships.details(member.member()).version());
                changed.run();
            });
        }).again(() -> {
            changed.run();
            open(memberships.details(member.member()), memberships, changed);
        });
        new FormDialog(text("members.past.enter"), form, text("members.past.save")).open();
    }
}
