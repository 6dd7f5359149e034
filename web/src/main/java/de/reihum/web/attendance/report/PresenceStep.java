package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.attendance.presence.DoorList;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.web.attendance.AttendanceWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who was there, and how those will count of whom nothing was noted. */
class PresenceStep extends Card {

    private static final Set<PersonRow.Expectation> UNSURE = EnumSet.of(PersonRow.Expectation.MAYBE, PersonRow.Expectation.WAITING, PersonRow.Expectation.OPEN);

    PresenceStep(DoorList list, Runnable next) {
        super(text("attendance.step.presence"));
        var correct = new Anchor("check-in/" + list.meeting(), text("attendance.step.presence.correct"));
        correct.setRouterIgnore(true);
        correct.addClassNames("button", "second");
        var silent = list.persons().stream().filter(row -> row.state() == null && row.silent() == null && UNSURE.contains(row.expected())).toList();
        var telling = list.persons().stream().filter(row -> !silent.contains(row)).toList();
        var actions = new Div(correct, Actions.primary(text("attendance.next"), next));
        actions.addClassName("actions");
        add(new Paragraph(text("attendance.step.presence.lead", list.came())), rows(telling));
        if (!silent.isEmpty()) {
            add(new NativeDetails(text("attendance.step.presence.rest", silent.size()), rows(silent)));
        }
        add(actions);
    }

    private static Rows rows(List<PersonRow> persons) {
        var rows = new Rows();
        persons.forEach(row -> rows.row(row.name(), AttendanceWords.about(row), new Badge(AttendanceWords.badge(row))));
        return rows;
    }
}
