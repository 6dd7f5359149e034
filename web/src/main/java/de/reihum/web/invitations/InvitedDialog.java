package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.invitations.InvitationService.NoteReturn;
import de.reihum.invitations.InvitationService.Reroute;
import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.Contact.Channel;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Toast;

/** One invitation: what became of it, and what can be done when it did not arrive. */
final class InvitedDialog {

    private static final int MAX_WHY = 300;

    private final InvitedRow row;
    private final InvitationDesk desk;
    private final Runnable changed;
    private final Dialog dialog;

    private InvitedDialog(InvitedRow row, InvitationDesk desk, Runnable changed) {
        this.row = row;
        this.desk = desk;
        this.changed = changed;
        dialog = new Dialog(row.memberName());
        dialog.addClassName("form-dialog");
    }

    static void open(InvitedRow row, MeetingDetails meeting, InvitationDesk desk, Runnable changed) {
        new InvitedDialog(row, desk, changed).show(meeting);
    }

    private void show(MeetingDetails meeting) {
        var content = new Div(facts());
        content.addClassName("stack");
        if (desk.writable() && meeting.state() == State.INVITED) {
            if (row.sentAt() != null && row.returnedAt() == null && row.channel() != Channel.PHONE) {
                content.add(returned());
            }
            content.add(otherWay());
            desk.answer().ifPresent(answer -> dialog.getFooter().add(Actions.quiet(text("invitations.phone.answer"), () -> {
                dialog.close();
                answer.ask(meeting, row.member(), row.memberName(), changed);
            })));
        }
        dialog.add(content);
        dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        dialog.open();
    }

    private Facts facts() {
        return new Facts().fact(text("invitations.one.member"), Links.to("members/" + row.member(), row.memberName())).fact(text("invitations.list.column.person"), row.contactName())
                .fact(text("invitations.list.column.channel"), InvitationWords.channel(row.channel())).fact(text("invitations.list.column.email"), row.email())
                .fact(text("invitations.list.column.phone"), row.phone()).fact(text("invitations.one.invited"), formats().stamp(row.invitedAt()))
                .fact(text("invitations.one.sent"), formats().stamp(row.sentAt())).fact(text("invitations.one.reminded"), formats().stamp(row.remindedAt()))
                .fact(text("invitations.one.returned"), formats().stamp(row.returnedAt())).fact(text("invitations.one.why"), row.returnedWhy());
    }

    private Div returned() {
        var why = new TextField(text("invitations.return.why"));
        why.setMaxLength(MAX_WHY);
        return line(why, Actions.quiet(text("invitations.return.note"), () -> {
            desk.invitations().noteReturn(new NoteReturn(row.id(), why.getValue()));
            done(text("invitations.return.done"));
        }));
    }

    private Div otherWay() {
        var way = new Select<Channel>();
        way.setLabel(text("invitations.reroute.way"));
        way.setItems(InvitationsTab.channels());
        way.setItemLabelGenerator(InvitationWords::channel);
        way.setValue(row.channel() == Channel.MAIL ? Channel.LETTER : Channel.MAIL);
        return line(way, Actions.quiet(text("invitations.reroute"), () -> {
            desk.invitations().reroute(new Reroute(row.id(), way.getValue()));
            done(text("invitations.reroute.done"));
        }));
    }

    private void done(String words) {
        dialog.close();
        Toast.done(words);
        changed.run();
    }

    private static Div line(Component field, Component button) {
        var line = new Div(field, button);
        line.addClassName("form-buttons");
        return line;
    }
}
