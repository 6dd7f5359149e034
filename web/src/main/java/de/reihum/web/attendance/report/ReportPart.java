package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.PhotoService;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.meetings.MeetingDetails;
import de.reihum.tasks.TaskDetails;
import de.reihum.tasks.TaskService;
import de.reihum.web.attendance.feedback.FeedbackDesk;
import de.reihum.web.attendance.minutes.MinutesText;
import de.reihum.web.attendance.minutes.ReportFiles;
import de.reihum.web.attendance.minutes.ResolutionWords;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What was written down about a meeting, on its page. */
@ApplicationScoped
public class ReportPart implements MeetingPart {

    private static final int ORDER = 70;

    private ClosingService closings;
    private PhotoService photos;
    private FeedbackDesk feedback;
    private TaskService tasks;
    private Instance<ReportFiles> files;
    private Actor actor;

    protected ReportPart() {}

    @Inject
    public ReportPart(ClosingService closings, PhotoService photos, FeedbackDesk feedback, TaskService tasks, Instance<ReportFiles> files, Actor actor) {
        this.closings = closings;
        this.photos = photos;
        this.feedback = feedback;
        this.tasks = tasks;
        this.files = files;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(MeetingDetails meeting, Runnable changed) {
        var report = closings.details(meeting.id());
        return report.begun() ? Optional.of(new Part(text("attendance.report"), -1, () -> content(report, changed))) : Optional.empty();
    }

    private Component content(ClosingDetails report, Runnable changed) {
        if (report.version() == 0) {
            return new EmptyState("attendance.report.empty");
        }
        boolean writable = actor.may(Permission.MEETINGS_WRITE);
        return new TwoColumns().left(minutes(report, writable, changed), decisions(report), tasks(report.meeting())).left(new PhotosCard(photos, report, false, changed)).right(papers(report.meeting())).right(gifts(report)).right(press(report)).right(feedback.card(report.meeting(), writable, changed));
    }

    private Card minutes(ClosingDetails report, boolean writable, Runnable changed) {
        var card = new Card(text("attendance.step.minutes"), new Paragraph(report.confirmed() ? text("attendance.report.confirmed", report.confirmedBy(), formats().stamp(report.confirmedAt()))
                : text("attendance.report.draft")), report.data().minutes().isEmpty() ? new Paragraph(text("attendance.minutes.none")) : MinutesText.of(report.data().minutes()));
        if (writable && report.confirmed()) {
            card.corner(Actions.link(text("attendance.report.takeUp"), () -> {
                closings.takeUp(report.meeting(), report.version());
                changed.run();
                Toast.done(text("attendance.report.takenUp"));
            }));
        } else if (writable) {
            card.corner(Actions.link(text("attendance.report.write"), () -> UI.getCurrent().navigate("meetings/" + report.meeting() + "/closing/2")));
        }
        return card;
    }

    private static Component decisions(ClosingDetails report) {
        var rows = new Rows();
        report.data().resolutions().forEach(one -> rows.row(one.text(), ResolutionWords.about(report, one)));
        return report.data().resolutions().isEmpty() ? nothing() : new Card(text("attendance.resolutions"), rows);
    }

    /** What is to be done, whether or not it was written down in the report. */
    private Component tasks(long meeting) {
        var all = actor.may(Permission.TASKS_READ) ? tasks.about(MeetingSubjects.KIND, meeting) : List.<TaskDetails>of();
        var rows = new Rows();
        all.forEach(one -> rows.row(one.data().text(), text("attendance.task.about", one.ownerName(), formats().fullDay(one.data().due())),
                new Badge(new Badge.Word(one.open() ? Tone.WAITING : Tone.GOOD, text(one.open() ? "attendance.task.open" : "attendance.task.finished")))));
        return all.isEmpty() ? nothing() : new Card(text("attendance.tasks"), rows).link("tasks", text("attendance.today.tasks"));
    }

    private Component papers(long meeting) {
        var links = new Div();
        links.addClassName("actions");
        files.get().all().forEach(export -> {
            var link = new ExportLink<>(export, () -> meeting);
            link.addClassNames("button", "second");
            links.add(link);
        });
        return links.getChildren().findAny().isEmpty() ? nothing() : new Card(text("attendance.papers.report"), links);
    }

    private static Card gifts(ClosingDetails report) {
        var rows = new Rows();
        report.data().gifts().forEach(gift -> rows.row(Links.to("members/" + gift.member(), report.names().getOrDefault(gift.member(), "")), GiftDesk.explanation(gift)));
        return new Card(text("attendance.step.gifts"), report.data().gifts().isEmpty() ? new Paragraph(text("attendance.gifts.none")) : rows);
    }

    /** Takes no place. */
    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }

    private static Component press(ClosingDetails report) {
        return report.data().press().isEmpty() ? nothing() : new Card(text("attendance.form.press"), new Paragraph(report.data().press()));
    }
}
