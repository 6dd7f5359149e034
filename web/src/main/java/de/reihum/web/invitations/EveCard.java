package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.invitations.run.EveCall;
import de.reihum.web.members.contacts.Dial;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.ArrayList;
import java.util.List;

/** Whom to call before the meeting with address and agenda, because they come and get no mails. */
class EveCard extends Card {

    private final transient InvitationDesk desk;
    private final transient Runnable changed;

    EveCard(long meeting, List<EveCall> calls, InvitationDesk desk, Runnable changed) {
        super(text("invitations.eve.title", calls.size()));
        this.desk = desk;
        this.changed = changed;
        var rows = new Rows();
        calls.forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), text(one.invitation() == 0 ? "invitations.eve.cast" : "invitations.eve.comes", one.contactName()),
                right(meeting, one).toArray(Component[]::new)));
        add(new Paragraph(text("invitations.eve.text")), rows);
    }

    private List<Component> right(long meeting, EveCall one) {
        var name = whose(one);
        var right = new ArrayList<Component>(List.of(new Dial(name, one.phone())));
        if (desk.writable()) {
            var called = Actions.quiet(text("invitations.phone.called"), () -> {
                desk.eves().called(meeting, one.contact());
                Toast.done(text("invitations.phone.done", name), () -> {
                    desk.eves().notCalled(meeting, one.contact());
                    changed.run();
                });
                changed.run();
            });
            called.setAriaLabel(text("invitations.phone.whom", text("invitations.phone.called"), name));
            right.add(called);
        }
        return right;
    }

    /** A member comes once, but several of its people may speak. */
    private static String whose(EveCall one) {
        return one.invitation() == 0 ? one.contactName() : one.memberName();
    }
}
