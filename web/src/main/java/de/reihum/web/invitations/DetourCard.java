package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.invitations.InvitationService.Reroute;
import de.reihum.invitations.audience.Detour;
import de.reihum.members.Contact.Channel;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.List;
import java.util.stream.Stream;

/** Whom the invitation did not reach, and what can be done about each. */
class DetourCard extends Card {

    private final transient InvitationDesk desk;
    private final transient Runnable changed;

    DetourCard(List<Detour> detours, InvitationDesk desk, Runnable changed) {
        super(text("invitations.detour.title", detours.size()));
        this.desk = desk;
        this.changed = changed;
        var rows = new Rows();
        detours.forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), explanation(one), buttons(one).toArray(Component[]::new)));
        add(rows);
    }

    private static String explanation(Detour one) {
        var known = one.why().isEmpty() ? one.contactName() : text("invitations.detour.why", one.contactName(), one.why());
        return one.ways().isEmpty() ? text("invitations.detour.none", known) : known;
    }

    private Stream<Component> buttons(Detour one) {
        return desk.writable() ? one.ways().stream().map(way -> Actions.quiet(text("invitations.detour." + way), () -> go(one, way))) : Stream.of();
    }

    private void go(Detour one, Channel way) {
        desk.invitations().reroute(new Reroute(one.invitation(), way));
        Toast.done(text("invitations.detour.done." + way, one.memberName()));
        changed.run();
    }
}
