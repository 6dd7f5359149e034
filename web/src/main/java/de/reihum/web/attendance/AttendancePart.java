package de.reihum.web.attendance;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.figures.FigureService;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.DoorList;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.attendance.door.DoorFiles;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who came to a meeting, on its page. */
@ApplicationScoped
public class AttendancePart implements MeetingPart {

    private static final int ORDER = 60;
    private static final Set<Meeting.State> ALIVE = EnumSet.of(Meeting.State.PLANNED, Meeting.State.INVITED, Meeting.State.HELD);

    private CheckInService door;
    private ClosingService closings;
    private FigureService figures;
    private Instance<DoorFiles> files;
    private Actor actor;
    private Reading reading;

    protected AttendancePart() {}

    @Inject
    public AttendancePart(CheckInService door, ClosingService closings, FigureService figures, Instance<DoorFiles> files, Actor actor, Reading reading) {
        this.door = door;
        this.closings = closings;
        this.figures = figures;
        this.files = files;
        this.actor = actor;
        this.reading = reading;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** Its content is read when it is opened: somebody may be noting who comes meanwhile. */
    @Override
    public Optional<Part> part(MeetingDetails meeting, Runnable changed) {
        if (!ALIVE.contains(meeting.state())) {
            return Optional.empty();
        }
        return Optional.of(new Part(text("attendance.part"), (int) list(meeting.id()).came(), () -> content(door.list(meeting.id()))));
    }

    @Override
    public List<Component> actions(MeetingDetails meeting, Runnable changed) {
        if (!ALIVE.contains(meeting.state()) || !actor.may(Permission.MEETINGS_WRITE)) {
            return List.of();
        }
        var list = list(meeting.id());
        var actions = new ArrayList<Component>();
        if (list.open()) {
            var checkIn = new Anchor("check-in/" + meeting.id(), text("attendance.door.title"));
            checkIn.setRouterIgnore(true);
            checkIn.addClassNames("button", "second");
            actions.add(checkIn);
        }
        if (closings.details(meeting.id()).begun() && !list.confirmed()) {
            actions.add(Actions.primary(text("attendance.close"), () -> UI.getCurrent().navigate("meetings/" + meeting.id() + "/closing")));
        }
        return actions;
    }

    /** The tab and the buttons ask for the same. */
    private DoorList list(long meeting) {
        return reading.once(new Question(meeting), () -> door.list(meeting));
    }

    private record Question(long meeting) {}

    /** Before anything is noted, what was answered says enough. */
    private static Component[] noted(PersonRow row) {
        return row.state() == null ? new Component[0] : new Component[] {new Badge(AttendanceWords.badge(row))};
    }

    private Component content(DoorList list) {
        if (list.persons().isEmpty()) {
            return new EmptyState("attendance.empty");
        }
        var rows = new Rows();
        var shown = list.persons().stream().filter(row -> !list.confirmed() || row.state() != null).toList();
        shown.forEach(row -> rows.row(row.member() == 0 ? new Span(row.name()) : Links.to("members/" + row.member(), row.name()), AttendanceWords.about(row), noted(row)));
        var one = figures.meeting(list.meeting());
        var papers = new Div();
        papers.addClassName("actions");
        files.get().all().forEach(export -> {
            var link = new ExportLink<>(export, list::meeting);
            link.addClassNames("button", "second");
            papers.add(link);
        });
        var people = new Card(text(list.confirmed() ? "attendance.list.confirmed" : "attendance.list"), rows);
        if (shown.size() < list.persons().size()) {
            people.add(new Paragraph(text("attendance.list.others", list.persons().size() - shown.size())));
        }
        return new TwoColumns().left(people, FigureCards.shares("channel", one.byChannel()), FigureCards.shares("size", one.bySize()))
                .right(new Card(text("attendance.figures"), FigureCards.summary(one)), new Card(text("attendance.papers"), papers));
    }
}
