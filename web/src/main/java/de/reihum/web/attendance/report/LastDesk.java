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
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The last step: what is to follow, and all of it in numbers before it counts. */
@ApplicationScoped
public class LastDesk {

    /** What is to follow. */
    private record Wanted(String press, boolean ask, List<TaskData> tasks) {}

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

    Component step(Report report, DoorList list, Runnable again) {
        int askable = feedback.askable(list.meeting());
        var ask = new Checkbox(askable > 0);
        ask.setEnabled(askable > 0);
        var soon = new Checkbox();
        var later = new Checkbox();
        var press = new TextArea();
        var idea = new Checkbox(true);
        var form = new RecordForm<>("attendance.form", () -> new Wanted(press.getValue(), ask.getValue(), Stream.of(soon.getValue() ? again(list, SOON) : null, later.getValue() ? again(list, LATER) : null,
                idea.getValue() && !press.getValue().isBlank() ? idea(list, press.getValue().strip()) : null).filter(Objects::nonNull).toList()));
        form.named("soon", soon, text("attendance.confirm.soon", SOON));
        form.named("later", later, text("attendance.confirm.later", LATER));
        form.named("ask", ask, text("attendance.confirm.feedback", askable));
        form.field("press", press).setValue(report.data().press());
        form.named("idea", idea, text("attendance.confirm.press"));
        form.clean();
        form.onSave(wanted -> confirm(report, list, wanted)).afterwards(() -> UI.getCurrent().navigate("meetings/" + list.meeting())).again(() -> {
            report.loadAgain();
            again.run();
        });
        var actions = new Div(Actions.quiet(text("attendance.back"), () -> UI.getCurrent().navigate(report.path(SOON))), Actions.primary(text("attendance.confirm"), form::save));
        actions.addClassName("actions");
        var follow = new Card(text("attendance.confirm.follow"), form).corner(Actions.link(text("attendance.confirm.task"), () -> tasks.open(list)));
        return new TwoColumns().left(follow, actions).right(new Card(text("attendance.confirm.numbers"), figures(list), new Paragraph(text("attendance.confirm.explained"))));
    }

    private static TaskData again(DoorList list, int months) {
        return new TaskData(cut(text("attendance.confirm.again", list.about())), list.when().day().plusMonths(months), 0, MeetingSubjects.KIND, list.meeting(), "");
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

    private void confirm(Report report, DoorList list, Wanted wanted) {
        report.save(report.data().withPress(wanted.press()));
        int asked = closings.confirm(new ConfirmClosing(list.meeting(), report.details().version(), wanted.ask(), wanted.tasks()));
        Toast.done(text("attendance.confirm.done", asked, wanted.tasks().size()));
    }
}
