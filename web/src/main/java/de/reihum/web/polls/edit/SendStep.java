package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollRunService.SendPoll;
import de.reihum.web.polls.PollWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.problem.Problems;

/** What the members will see, and what happens on the button: so many mails, so and so, until then. */
class SendStep extends TwoColumns {

    private final transient Draft draft;
    private final transient PollRunService run;

    SendStep(Draft draft, PollRunService run, String network) {
        this.draft = draft;
        this.run = run;
        var preview = run.preview(draft.data().audience());
        left(new Card(text("polls.preview.title"), new PagePreview(draft.data(), network)));
        right(summary(preview.reached().size()), new ReachCard(preview));
    }

    private Card summary(int mails) {
        var data = draft.data();
        var send = Actions.primary(text("polls.send", mails), this::send);
        send.setDisableOnClick(true);
        send.setEnabled(mails > 0);
        var buttons = new Div(send, Actions.quiet(text("polls.back"), () -> UI.getCurrent().navigate(draft.path(3))));
        buttons.addClassName("form-buttons");
        return new Card(text("polls.step.send"), new Facts().fact(text("polls.summary.mails"), text("polls.reach.exactly", mails))
                .fact(text("polls.form.endsOn"), PollWords.until(data.endsOn())).fact(text("polls.form.mode"), PollWords.mode(data.mode()))
                .fact(text("polls.form.anonymous"), PollWords.secrecy(data.anonymous())).fact(text("polls.form.hidden"), text(data.hidden() ? "polls.hidden" : "polls.visible")),
                new Paragraph(text("polls.summary.final")), buttons);
    }

    private void send() {
        try {
            Toast.done(text("polls.send.done", run.send(new SendPoll(draft.id(), draft.version()))));
            UI.getCurrent().navigate("polls/" + draft.id());
        } catch (RuntimeException problem) {
            var reasons = Problems.reasons(problem);
            if (reasons.isEmpty()) {
                throw problem;
            }
            Toast.problem(text(reasons.get(0).key(), reasons.get(0).arguments().toArray()));
            UI.getCurrent().navigate(draft.path(2));
        }
    }
}
