package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.MeetingFilter;
import de.reihum.members.Contact.Channel;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far inviting has come: figures, what is left to be done by a person, and everybody who is invited. */
class InvitationsTab extends Div {

    private final transient MeetingDetails meeting;
    private final transient List<InvitedRow> rows;
    private final transient InvitationDesk desk;
    private final transient Runnable changed;

    InvitationsTab(MeetingDetails meeting, List<InvitedRow> rows, InvitationDesk desk, Runnable changed) {
        this.meeting = meeting;
        this.rows = rows;
        this.desk = desk;
        this.changed = changed;
        addClassName("stack");
        if (rows.isEmpty()) {
            add(new EmptyState("invitations.none"));
            extras();
            return;
        }
        add(figures());
        var detours = desk.detours().detours(meeting.id());
        if (!detours.isEmpty()) {
            add(new DetourCard(detours, desk, changed));
        }
        var eves = desk.eves().calls(meeting.id());
        if (!eves.isEmpty()) {
            add(new EveCard(meeting.id(), eves, desk, changed));
        }
        var calls = PhoneCard.toCall(rows, meeting.sequence());
        if (!calls.isEmpty() && meeting.state() != Meeting.State.HELD) {
            add(new PhoneCard(meeting, calls, desk, changed));
        }
        if (rows.stream().anyMatch(row -> row.channel() == Channel.LETTER)) {
            add(new LettersCard(meeting, rows, desk, changed));
        }
        extras();
        add(list());
    }

    private void extras() {
        if (MeetingFilter.OPEN.contains(meeting.state())) {
            add(new ExtrasCard(meeting, desk.extras().rows(meeting.id()), desk, changed));
        }
    }

    private Card figures() {
        long answered = rows.stream().filter(InvitedRow::answered).count();
        var figures = new Figures().figure(formats().number(rows.size()), text("invitations.figure.invited")).figure(formats().number(answered), text("invitations.figure.answered"))
                .figure(formats().number(rows.size() - answered), text("invitations.figure.open"));
        return new Card(text("invitations.figures"), figures);
    }

    private Component list() {
        var list = new InvitedList(meeting, rows, row -> InvitedDialog.open(row, meeting, desk, changed)).made();
        list.actions(buttons().toArray(Component[]::new));
        if (desk.exports()) {
            new InvitationFiles(meeting, rows, desk.letters()).all().forEach(list::export);
        }
        return list;
    }

    private List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        if (desk.writable() && meeting.state() == State.INVITED) {
            buttons.add(Actions.quiet(text("invitations.remind"), () -> ReminderDialog.open(meeting, desk, changed)));
            buttons.add(Actions.quiet(text("invitations.more"), () -> InviteDialog.open(meeting, desk, changed)));
        }
        return buttons;
    }

    static List<Channel> channels() {
        return Arrays.asList(Channel.values());
    }
}
