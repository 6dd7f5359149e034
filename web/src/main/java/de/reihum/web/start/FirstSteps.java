package de.reihum.web.start;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;

/** In place of cards while the network has no members: how to begin. */
class FirstSteps extends Card {

    FirstSteps(Me me) {
        super(text("start.first.title"));
        addClassName("first-steps");
        add(new Paragraph(text("start.first.text", me.networkName())));
        var steps = new OrderedList();
        step(steps, me, Permission.EXCHANGE_IMPORT, "exchange/import", "import");
        step(steps, me, Permission.MEMBERS_WRITE, "members", "member");
        step(steps, me, Permission.POLLS_WRITE, "polls", "poll");
        step(steps, me, Permission.TEAM_MANAGE, "network/team", "team");
        add(steps);
    }

    private static void step(OrderedList steps, Me me, Permission permission, String path, String key) {
        if (me.may(permission)) {
            var words = new Div(new H2(text("start.first." + key + ".title")), new Paragraph(text("start.first." + key + ".text")));
            var link = Links.to(path, text("start.first." + key + ".action"));
            link.addClassName("button");
            steps.add(new ListItem(words, link));
        }
    }
}
