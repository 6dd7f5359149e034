package de.reihum.web.attendance;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskService;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Meetings that are over and not closed, and what was to follow from past ones and is due. */
@ApplicationScoped
public class AttendanceToday implements TodaySource {

    private static final int CLOSE = 75;
    private static final int FOLLOW = 70;
    private static final int SHOWN = 6;

    private ClosingService closings;
    private TaskService tasks;
    private MeetingService meetings;
    private Actor actor;
    private Clock clock;

    protected AttendanceToday() {}

    @Inject
    public AttendanceToday(ClosingService closings, TaskService tasks, MeetingService meetings, Actor actor, Clock clock) {
        this.closings = closings;
        this.tasks = tasks;
        this.meetings = meetings;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.MEETINGS_WRITE)) {
            return List.of();
        }
        var cards = new ArrayList<TodayCard>();
        var open = closings.unclosed();
        if (!open.isEmpty()) {
            var rows = new Rows();
            open.stream().limit(SHOWN).forEach(one -> rows.row(Links.to("meetings/" + one.meeting() + "/closing", one.title()), formats().fullDay(one.day()), checkIn(one.meeting())));
            cards.add(new TodayCard(TodayCard.Place.MAIN, CLOSE, open.size(), new Card(text("attendance.today.close"), rows)));
        }
        var due = due();
        if (!due.isEmpty()) {
            var rows = new Rows();
            due.stream().limit(SHOWN).forEach(one -> rows.row(Links.to("meetings/" + one.subject(), one.text()), formats().fullDay(one.due())));
            cards.add(new TodayCard(TodayCard.Place.MAIN, FOLLOW, due.size(), new Card(text("attendance.today.follow"), rows).link("tasks", text("attendance.today.tasks"))));
        }
        return cards;
    }

    private List<TaskRow> due() {
        if (!actor.may(Permission.TASKS_READ)) {
            return List.of();
        }
        var today = Formats.local(clock.instant());
        var due = tasks.rows(TaskFilter.open().withUntil(today), Slice.first(Slice.MAX)).stream().filter(one -> one.subjectKind().equals(MeetingSubjects.KIND)).toList();
        if (due.isEmpty()) {
            return due;
        }
        var ahead = meetings.rows(MeetingFilter.open().between(today, null), Slice.first(Slice.MAX)).stream().map(MeetingRow::id).collect(Collectors.toSet());
        return due.stream().filter(one -> !ahead.contains(one.subject())).toList();
    }

    private static Anchor checkIn(long meeting) {
        var link = new Anchor("check-in/" + meeting, text("attendance.door.title"));
        link.setRouterIgnore(true);
        return link;
    }
}
