package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import de.reihum.accounts.Permission;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.DoorList;
import de.reihum.shared.Ids;
import de.reihum.web.attendance.minutes.MinutesStep;
import de.reihum.web.attendance.minutes.Report;
import de.reihum.web.attendance.minutes.ResolutionDialog;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.minutes.ReportDoor;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.Steps;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Closes a meeting in four steps; each is saved when the next one is opened, and each has its address, so that going back is safe. */
@Route(value = "meetings/:meeting/closing", layout = Frame.class)
@RouteAlias(value = "meetings/:meeting/closing/:step([1-4])", layout = Frame.class)
@Needs(Permission.MEETINGS_WRITE)
public class ClosingView extends Page implements BeforeEnterObserver {

    private static final int LAST = 4;

    private final transient ReportDoor reports;
    private final transient ResolutionDialog resolutions;
    private final transient CheckInService door;
    private final transient GiftDesk gifts;
    private final transient LastDesk last;
    private transient DoorList list;

    @Inject
    public ClosingView(ReportDoor reports, ResolutionDialog resolutions, CheckInService door, GiftDesk gifts, LastDesk last) {
        this.reports = reports;
        this.resolutions = resolutions;
        this.door = door;
        this.gifts = gifts;
        this.last = last;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        long meeting = Ids.parse(entering.getRouteParameters().get("meeting").orElse(""));
        show(meeting, entering.getRouteParameters().getInteger("step").orElse(1));
    }

    @Override
    protected String title() {
        return list == null ? text("attendance.close") : text("attendance.closing.title", list.title());
    }

    private void show(long meeting, int step) {
        list = door.list(meeting);
        var report = new Report(reports, meeting);
        removeAll();
        add(new PageHeader(title()).below("meetings", text("meetings.list.title")).below("meetings/" + meeting, list.title()));
        if (!report.details().begun() || report.details().confirmed()) {
            add(new EmptyState(report.details().confirmed() ? "attendance.closing.done" : "attendance.closing.early", Links.to("meetings/" + meeting, text("attendance.door.back"))));
            return;
        }
        add(new Steps(Stream.of("presence", "minutes", "gifts", "confirm").map(name -> text("attendance.step." + name)).toList(), step, LAST, report::path), step(step, report));
    }

    private Component step(int step, Report report) {
        Runnable next = () -> UI.getCurrent().navigate(report.path(step + 1));
        Runnable again = () -> show(report.details().meeting(), step);
        return switch (step) {
            case 1 -> new PresenceStep(list, next);
            case 2 -> new MinutesStep(report, resolutions, next);
            case 3 -> gifts.step(report, next, again);
            case LAST -> last.step(report, list, again);
            default -> new Div();
        };
    }
}
