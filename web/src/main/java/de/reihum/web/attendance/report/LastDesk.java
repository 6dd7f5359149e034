package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ConfirmClosing;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.attendance.presence.DoorList;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.Presence;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.tasks.TaskData;
import de.reihum.web.attendance.minutes.Report;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The last step: what is to follow, and all of it in numbers before it counts. */
@ApplicationScoped
public class LastDesk {

    private static final int SOON = 3;
    private static final int LATER = 12;

    private ClosingService closings;
    private FeedbackService feedback;
    private NewTaskDialog tasks;
    private Clock clock;

    protected LastDesk() {}

    @Inject
    public LastDesk(ClosingService closings, FeedbackService feedback, NewTaskDialog tasks, Clock clock) {
        this.closings = closings;
        this.feedback = feedback;
        this.tasks = tasks;
        this.clock = clock;
    }

    Component step(Report report, DoorList list) {
        int askable = feedback.askable(list.meeting());
        var ask = box("attendance.confirm.feedback", askable > 0, askable);
        ask.setEnabled(askable > 0);
        var soon = box("attendance.confirm.soon", false, SOON);
        var later = box("attendance.confirm.later", false, LATER);
        var press = new TextArea(text("attendance.form.press"));
        press.setHelperText(text("attendance.form.press.help"));
        press.setValue(report.data().press());
        press.setWidthFull();
        var idea = new Checkbox(text("attendance.confirm.press"), true);
        var confirm = Actions.primary(text("attendance.confirm"), () -> {
            report.save(report.data().withPress(press.getValue()));
            var day = list.when().day();
            var wanted = Stream.of(soon.getValue() ? again(list, day.plusMonths(SOON)) : null, later.getValue() ? again(list, day.plusMonths(LATER)) : null,
                    idea.getValue() && !press.getValue().isBlank() ? idea(list, press.getValue().strip()) : null).filter(one -> one != null).toList();
            confirmed(report, list, ask.getValue(), wanted);
        });
        var actions = new Div(Actions.quiet(text("attendance.back"), () -> UI.getCurrent().navigate(report.path(SOON))), confirm);
        actions.addClassName("actions");
        var follow = new Card(text("attendance.confirm.follow"), new Div(soon), new Div(later), new Div(ask), press, new Div(idea)).corner(Actions.link(text("attendance.confirm.task"), () -> tasks.open(list)));
        return new TwoColumns().left(follow, actions).right(new Card(text("attendance.confirm.numbers"), figures(list), new Paragraph(text("attendance.confirm.explained"))));
    }

    private static Checkbox box(String key, boolean on, int number) {
        return new Checkbox(text(key, number), on);
    }

    private static TaskData again(DoorList list, LocalDate due) {
        return new TaskData(cut(text("attendance.confirm.again", list.about())), due, 0, MeetingSubjects.KIND, list.meeting(), "");
    }

    /** Until there is a place for the press, the idea stands where it is found: among the tasks. */
    private TaskData idea(DoorList list, String words) {
        return new TaskData(cut(text("attendance.confirm.idea", words)), Formats.local(clock.instant()).plusWeeks(2), 0, MeetingSubjects.KIND, list.meeting(),
                words);
    }

    private static String cut(String text) {
        return text.length() > TaskData.MAX_TEXT ? text.substring(0, TaskData.MAX_TEXT - 1) + "…" : text;
    }

    private static Component figures(DoorList list) {
        long noShows = list.persons().stream().filter(row -> row.state() == Presence.State.NO_SHOW || row.silent() == Presence.State.NO_SHOW).count();
        long excused = list.persons().stream().filter(row -> row.state() == Presence.State.EXCUSED || row.silent() == Presence.State.EXCUSED).count();
        return new Figures().figure(Long.toString(list.came()), text("attendance.figures.people")).figure(Long.toString(noShows), text("attendance.figures.noShows"))
                .figure(Long.toString(excused), text("attendance.confirm.excused")).figure(Long.toString(unexpected(list.persons())), text("attendance.confirm.unexpected"));
    }

    private static long unexpected(List<PersonRow> rows) {
        return rows.stream().filter(row -> row.expected() == PersonRow.Expectation.UNEXPECTED && row.came()).count();
    }

    private void confirmed(Report report, DoorList list, boolean ask, List<TaskData> wanted) {
        int asked = closings.confirm(new ConfirmClosing(list.meeting(), report.details().version(), ask, wanted));
        UI.getCurrent().navigate("meetings/" + list.meeting());
        Toast.done(text("attendance.confirm.done", asked, wanted.size()));
    }
}
