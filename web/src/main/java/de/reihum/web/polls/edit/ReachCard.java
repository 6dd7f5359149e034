package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.Recipient;
import de.reihum.polls.AudiencePreview;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import java.util.List;

/** How many mails a selection makes, and which members cannot get one and why. */
class ReachCard extends Card {

    private static final int SHOWN = 100;

    ReachCard(AudiencePreview preview) {
        super(text("polls.reach.title"));
        add(new Figures().figure(formats().number(preview.reached().size()), text("polls.reach.mails", preview.reached().size()))
                .figure(formats().number(preview.missed().size()), text("polls.reach.missed")));
        if (!preview.reached().isEmpty()) {
            add(new Details(text("polls.reach.who", preview.reached().size()), rows(preview.reached())));
        }
        if (!preview.missed().isEmpty()) {
            var details = new Details(text("polls.reach.why", preview.missed().size()), rows(preview.missed()));
            details.setOpened(preview.missed().size() <= 5);
            add(details);
        }
        getElement().setAttribute("aria-live", "polite");
    }

    private static Div rows(List<Recipient> members) {
        var rows = new Rows();
        members.stream().limit(SHOWN).forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), explanation(one)));
        var block = new Div(rows);
        if (members.size() > SHOWN) {
            block.add(new Paragraph(text("polls.reach.more", members.size() - SHOWN)));
        }
        return block;
    }

    private static String explanation(Recipient one) {
        return one.reachable() ? one.contactName() : text("polls.obstacle." + one.obstacle());
    }
}
