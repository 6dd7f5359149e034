package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import java.util.List;

/** What the coordination can do with a meeting now; the last button in the head is the next thing. */
class MeetingActions {

    private final MeetingDetails meeting;
    private final MeetingDialogs dialogs;
    private final Runnable changed;

    MeetingActions(MeetingDetails meeting, MeetingDialogs dialogs, Runnable changed) {
        this.meeting = meeting;
        this.dialogs = dialogs;
        this.changed = changed;
    }

    /** What can be done at any time. */
    List<Component> always() {
        if (!meeting.open()) {
            return List.of(Actions.quiet(text("meetings.copy"), () -> dialogs.copy(meeting)));
        }
        return List.of(more(), Actions.quiet(text("meetings.move"), () -> dialogs.move(meeting, changed)), Actions.quiet(text("meetings.edit"), () -> dialogs.change(meeting, changed)));
    }

    /** The next thing, while it is the meeting's own and not a part's. */
    List<Component> next() {
        return meeting.state() == State.DRAFT || meeting.state() == State.PROPOSED ? List.of(Actions.primary(text("meetings.plan"), this::plan)) : List.of();
    }

    private Component more() {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("meetings.more"));
        menu.addItem(text("meetings.copy"), click -> dialogs.copy(meeting));
        if (meeting.state() == State.DRAFT) {
            menu.addItem(text("meetings.propose"), click -> dialogs.propose(meeting, changed));
            menu.addItem(text("meetings.delete"), click -> Confirmation.warn("meetings.delete", this::delete, meeting.data().title()));
        } else {
            menu.addItem(text("meetings.cancel"), click -> dialogs.cancel(meeting, changed));
        }
        return bar;
    }

    private void plan() {
        dialogs.plan(meeting, changed);
    }

    private void delete() {
        dialogs.delete(meeting.id());
        Toast.done(text("meetings.delete.done", meeting.data().title()));
        UI.getCurrent().navigate("meetings");
    }
}
