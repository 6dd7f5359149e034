package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.Contact.Channel;
import de.reihum.web.members.contacts.Dial;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whom to call about a meeting, in this order: who knows nothing or not the latest, then who has not answered, the longest wait first. */
class PhoneCard extends Card {

    private static final int SHOWN = 50;

    private final transient InvitationDesk desk;
    private final transient Runnable changed;

    PhoneCard(MeetingDetails meeting, List<InvitedRow> calls, InvitationDesk desk, Runnable changed) {
        super(text("invitations.phone.title", calls.size()));
        this.desk = desk;
        this.changed = changed;
        boolean writable = desk.writable() && (meeting.state() == State.INVITED || meeting.state() == State.CANCELLED);
        var rows = new Rows();
        calls.stream().limit(SHOWN).forEach(row -> rows.row(row.memberName(), explanation(row, meeting), right(row, meeting, writable).toArray(Component[]::new)));
        add(rows);
        if (calls.size() > SHOWN) {
            add(new Paragraph(text("invitations.shown", calls.size() - SHOWN)));
        }
    }

    static List<InvitedRow> toCall(List<InvitedRow> rows, int sequence) {
        return rows.stream().filter(row -> row.channel() == Channel.PHONE && !row.phone().isEmpty() && (!row.answered() || !row.knows(sequence)))
                .sorted(Comparator.comparing(InvitedRow::memberName)).toList();
    }

    private static String explanation(InvitedRow row, MeetingDetails meeting) {
        var why = row.sentAt() == null ? "new" : row.knows(meeting.sequence()) ? "open" : meeting.state() == State.CANCELLED ? "cancelled" : "changed";
        return text("invitations.phone.why", row.contactName(), text("invitations.phone.why." + why));
    }

    private List<Component> right(InvitedRow row, MeetingDetails meeting, boolean writable) {
        var right = new ArrayList<Component>(List.of(new Dial(row.memberName(), row.phone())));
        if (writable) {
            right.addAll(buttons(row, meeting));
        }
        return right;
    }

    private List<Component> buttons(InvitedRow row, MeetingDetails meeting) {
        var buttons = new ArrayList<Component>();
        if (!row.knows(meeting.sequence())) {
            buttons.add(button("called", row, () -> {
                desk.invitations().called(row.id());
                Toast.done(text("invitations.phone.done", row.memberName()), () -> {
                    desk.invitations().notCalled(row.id());
                    changed.run();
                });
                changed.run();
            }));
        }
        if (meeting.state() == State.INVITED) {
            desk.answer().ifPresent(answer -> buttons.add(button("answer", row, () -> answer.ask(meeting, row.member(), row.memberName(), changed))));
        }
        return buttons;
    }

    private static Button button(String key, InvitedRow row, Runnable action) {
        var words = text("invitations.phone." + key);
        var button = Actions.quiet(words, action);
        button.setAriaLabel(text("invitations.phone.whom", words, row.memberName()));
        return button;
    }
}
