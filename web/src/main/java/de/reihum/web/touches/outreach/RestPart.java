package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** That a member is left in peace until a day, right below its status: the one is what the coordination intends, the other what the member did. */
@ApplicationScoped
public class RestPart implements MemberPart {

    private static final int BELOW_STATUS = 11;

    private OutreachService outreach;
    private Actor actor;

    protected RestPart() {}

    @Inject
    public RestPart(OutreachService outreach, Actor actor) {
        this.outreach = outreach;
        this.actor = actor;
    }

    @Override
    public int order() {
        return BELOW_STATUS;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        return actor.may(Permission.TOUCHES_READ) ? outreach.rest(member.id()).map(rest -> card(rest, member.id(), changed)).stream().toList() : List.of();
    }

    private Component card(OutreachService.Rest rest, long member, Runnable changed) {
        var note = new Paragraph(text("touches.rest.note"));
        note.addClassName("note");
        var card = new Card(text("touches.rest.title", formats().day(rest.until())), new Paragraph(rest.reason()), note);
        if (actor.may(Permission.TOUCHES_WRITE)) {
            var actions = new Div(Actions.link(text("touches.call.unpark"), () -> {
                outreach.unpark(member);
                changed.run();
            }));
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }
}
