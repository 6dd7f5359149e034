package de.reihum.web.participation.status;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import de.reihum.participation.DecisionService;
import de.reihum.participation.DecisionService.DecideParticipation;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import java.time.LocalDate;

/** Somebody knows better than the evidence: what, why, and until when. */
final class DecisionDialog {

    private static final int USUAL_MONTHS = 6;

    private DecisionDialog() {}

    static void open(MemberDetails member, DecisionService decisions, LocalDate today, Runnable changed) {
        var participation = new RadioButtonGroup<Member.Participation>();
        participation.setItems(Member.Participation.ACTIVE, Member.Participation.PASSIVE, Member.Participation.PAUSED);
        participation.setItemLabelGenerator(MemberWords::participation);
        var reason = new TextField();
        reason.setMaxLength(300);
        var until = new DayField();
        var form = new RecordForm<>("participation.decision.form", () -> new DecideParticipation(member.id(), participation.getValue(), reason.getValue(), until.getValue()));
        form.field("participation", participation);
        form.field("reason", reason);
        form.field("until", until).setValue(today.plusMonths(USUAL_MONTHS));
        form.clean();
        form.onSave(decisions::decide).afterwards(() -> {
            Toast.done(text("participation.decided"));
            changed.run();
        });
        new FormDialog(text("participation.decide.title", member.data().name()), form, text("participation.decide.save")).open();
    }
}
