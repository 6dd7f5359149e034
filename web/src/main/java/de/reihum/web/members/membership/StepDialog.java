package de.reihum.web.members.membership;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.membership.ChangeMembership;
import de.reihum.members.membership.MembershipDetails;
import de.reihum.members.membership.MembershipDetails.Stretch;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Step;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import java.time.LocalDate;
import java.util.List;

/** One step of a membership with its day and its reason. Says beforehand which plan it concerns. */
final class StepDialog {

    private final DayField on = new DayField();
    private final DayField until = new DayField();
    private final DayField requestedOn = new DayField();
    private final TextField decidedBy = new TextField();
    private final TextField reason = new TextField();

    private StepDialog() {}

    static void open(MembershipDetails member, Step step, LocalDate today, MembershipService memberships, Runnable changed) {
        var fields = new StepDialog();
        var form = new RecordForm<>("members.step.form", () -> fields.command(member, step));
        plans(member).forEach(plan -> form.note(text("members.step.planned", MemberWords.status(plan.status()), formats().day(LocalDate.parse(plan.since())))));
        fields.into(form, step);
        fields.on.setValue(today);
        form.clean();
        form.onSave(memberships::change).afterwards(() -> {
            changed.run();
            Toast.done(text("members.step." + step + ".done"), () -> {
                memberships.takeBack(member.member(), memberships.details(member.member()).version());
                changed.run();
            });
        }).again(() -> {
            changed.run();
            open(memberships.details(member.member()), step, today, memberships, changed);
        });
        new FormDialog(MembershipWords.step(step), form, text("members.step." + step + ".save")).open();
    }

    private static List<Stretch> plans(MembershipDetails member) {
        return member.stretches().stream().filter(Stretch::planned).toList();
    }

    private void into(RecordForm<?> form, Step step) {
        form.field("on", on);
        if (step == Step.PAUSE) {
            form.optional("until", until);
        }
        if (step != Step.APPLY && step != Step.RESUME) {
            form.optional("requestedOn", requestedOn);
        }
        if (step == Step.ADMIT || step == Step.REJOIN) {
            form.optional("decidedBy", decidedBy);
        }
        reason.setMaxLength(250);
        decidedBy.setMaxLength(120);
        form.optional("reason", reason);
    }

    private ChangeMembership command(MembershipDetails member, Step step) {
        return new ChangeMembership(member.member(), member.version(), step, on.getValue(), until.getValue(), requestedOn.getValue(), decidedBy.getValue(), reason.getValue());
    }
}
