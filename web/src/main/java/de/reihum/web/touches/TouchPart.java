package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.touches.TouchRow;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** When somebody was last in contact with a member, and the button to write down the next time. */
@ApplicationScoped
public class TouchPart implements MemberPart {

    private static final int ORDER = 20;

    private MemberTouches touches;
    private TouchDialogs dialogs;
    private Actor actor;
    private Clock clock;

    protected TouchPart() {}

    @Inject
    public TouchPart(MemberTouches touches, TouchDialogs dialogs, Actor actor, Clock clock) {
        this.touches = touches;
        this.dialogs = dialogs;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.TOUCHES_READ)) {
            return List.of();
        }
        var last = touches.newest(member.id());
        var card = new Card(text("touches.last"));
        card.add(last.isEmpty() ? new Paragraph(text("touches.last.never")) : row(last.get(0)));
        return List.of(card);
    }

    private Rows row(TouchRow last) {
        var ago = formats().fromToday(last.day(), Formats.local(clock.instant()));
        return new Rows().row(Links.to("touches/" + last.id(), text("touches.last.ago", ago, TouchWords.channel(last.channel()))), last.line());
    }

    @Override
    public List<Component> actions(MemberDetails member, Runnable changed) {
        return actor.may(Permission.TOUCHES_WRITE) ? List.of(Actions.primary(text("touches.log"), () -> dialogs.logWith(member.id(), changed))) : List.of();
    }
}
