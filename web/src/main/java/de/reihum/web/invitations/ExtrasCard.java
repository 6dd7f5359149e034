package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.invitations.extras.ExtraRow;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.List;

/** Who will be invited with the next ones although the audience leaves her out. */
class ExtrasCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient InvitationDesk desk;
    private final transient Runnable changed;

    ExtrasCard(MeetingDetails meeting, List<ExtraRow> waiting, InvitationDesk desk, Runnable changed) {
        super(text("invitations.extra.title"));
        this.meeting = meeting;
        this.desk = desk;
        this.changed = changed;
        add(new Paragraph(text(waiting.isEmpty() ? "invitations.extra.none" : "invitations.extra.text")));
        if (!waiting.isEmpty()) {
            var rows = new Rows();
            waiting.forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), text("invitations.extra.row", one.contactName(), InvitationWords.channel(one.channel())), remove(one)));
            add(rows);
        }
        if (desk.writable()) {
            corner(Actions.link(text("invitations.extra.add"), () -> ExtraDialog.open(meeting, desk, changed)));
        }
    }

    private Component[] remove(ExtraRow one) {
        return desk.writable() ? new Component[] {Actions.quiet(text("invitations.extra.remove"), () -> {
            desk.extras().remove(meeting.id(), one.member());
            Toast.done(text("invitations.extra.removed", one.memberName()));
            changed.run();
        })} : new Component[0];
    }
}
