package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.attendance.presence.DoorList;
import de.reihum.web.attendance.AttendanceWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;

/** Who was there, and how those will count of whom nothing was noted. */
class PresenceStep extends Card {

    PresenceStep(DoorList list, Runnable next) {
        super(text("attendance.step.presence"));
        var correct = new Anchor("check-in/" + list.meeting(), text("attendance.step.presence.correct"));
        correct.setRouterIgnore(true);
        correct.addClassNames("button", "second");
        var rows = new Rows();
        list.persons().forEach(row -> rows.row(row.name(), AttendanceWords.about(row), new Badge(AttendanceWords.badge(row))));
        var actions = new Div(correct, Actions.primary(text("attendance.next"), next));
        actions.addClassName("actions");
        add(new Paragraph(text("attendance.step.presence.lead", list.came())), rows, actions);
    }
}
