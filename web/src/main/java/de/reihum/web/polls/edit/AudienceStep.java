package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import de.reihum.members.MemberService;
import de.reihum.polls.PollData;
import de.reihum.polls.PollRunService;
import de.reihum.web.members.audience.AudienceFields;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;

/** Which members are asked; the number of mails follows every choice. */
class AudienceStep extends TwoColumns {

    private final Div reach = new Div();
    private final transient PollRunService run;
    private final transient AudienceFields fields;

    AudienceStep(Draft draft, PollRunService run, MemberService members, Runnable next, Runnable again) {
        this.run = run;
        var form = new RecordForm<PollData>("polls.form", () -> draft.withAudience(audience().filter()));
        form.note(text("polls.form.audience"));
        fields = new AudienceFields(form, members.tags().keySet(), draft.data().audience(), this::count);
        form.clean();
        form.onSave(draft::save).afterwards(next).again(again);
        left(new Card(text("polls.step.audience"), form, new FormButtons(form, text("polls.next"), () -> UI.getCurrent().navigate(draft.path(2)))));
        right(reach);
        count();
    }

    private AudienceFields audience() {
        return fields;
    }

    private void count() {
        if (fields != null) {
            reach.removeAll();
            reach.add(new ReachCard(run.preview(fields.filter())));
        }
    }
}
