package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileService.ConfirmProfile;
import de.reihum.profile.ProfileState;
import de.reihum.profile.answers.Question;
import de.reihum.profile.typology.Typology;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.profile.TypologyCard;
import de.reihum.web.shared.form.OneClick;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.List;

/** What is still open, what kind of network the answers make, and the word that all of it is right. */
class CheckStep extends TwoColumns {

    private final transient ProfileService profiles;
    private final transient ProfileState seen;
    private final transient Runnable again;

    CheckStep(Writing writing, ProfileService profiles, Runnable again) {
        this.again = again;
        this.profiles = profiles;
        this.seen = profiles.state();
        var open = writing.data().open();
        var card = new Card(text("profile.step.check"), new Paragraph(text("profile.check", Question.values().length - open.size(), Question.values().length)));
        if (!open.isEmpty()) {
            card.add(rows(open));
        }
        var buttons = new Div(Actions.primary(text("profile.check.confirm"), this::confirm), Actions.quiet(text("profile.check.later"), CheckStep::leave));
        buttons.addClassName("actions");
        card.add(buttons);
        left(card);
        right(new TypologyCard(Typology.of(writing.data()), true));
    }

    private static Component rows(List<Question> open) {
        var rows = new Rows();
        open.forEach(question -> rows.row(Links.to(Writing.path(question.section().step()), text("profile.question." + question)), ProfileWords.section(question.section())));
        return rows;
    }

    private void confirm() {
        if (OneClick.run(() -> profiles.confirm(new ConfirmProfile(seen.latest(), seen.version())), again)) {
            Toast.done(text("profile.confirm.done", formats().day(profiles.state().dueOn())));
            leave();
        }
    }

    private static void leave() {
        UI.getCurrent().navigate("network/profile");
    }
}
