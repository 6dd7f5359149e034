package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.MeetingService;
import de.reihum.shared.Ids;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.CountedTabs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.PageParts;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** One meeting: when and where it is, what happens, who comes, what became of it. */
@Route(value = "meetings/:meeting", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class MeetingView extends Page implements BeforeEnterObserver {

    private final transient MeetingService meetings;
    private final transient MeetingDialogs dialogs;
    private final transient PageParts<MeetingDetails> parts;
    private final transient Reading reading;
    private final boolean writable;
    private transient MeetingDetails meeting;
    private CountedTabs tabs;

    @Inject
    public MeetingView(AccountService accounts, MeetingService meetings, MeetingDialogs dialogs, @Any Instance<MeetingPart> parts, Reading reading) {
        this(meetings, dialogs, parts, reading, accounts.me().may(Permission.MEETINGS_WRITE));
    }

    MeetingView(MeetingService meetings, MeetingDialogs dialogs, Iterable<MeetingPart> parts, Reading reading, boolean writable) {
        this.meetings = meetings;
        this.dialogs = dialogs;
        this.parts = new PageParts<>(parts);
        this.reading = reading;
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(Ids.parse(entering.getRouteParameters().get("meeting").orElse("")), 0);
    }

    @Override
    protected String title() {
        return meeting == null ? text("meetings.list.title") : meeting.data().title();
    }

    private void show(long id, int open) {
        var header = reading.of(() -> {
            meeting = meetings.details(id);
            tabs = tabs(open);
            return header();
        });
        removeAll();
        add(header, tabs);
    }

    private PageHeader header() {
        var data = meeting.data();
        var header = new PageHeader(data.title()).below("meetings", text("meetings.list.title")).state(MeetingWords.badge(meeting.state()))
                .fact(data.topic()).fact(MeetingWords.when(data.when())).fact(data.place().name());
        var own = new MeetingActions(meeting, dialogs, this::shown);
        if (writable) {
            header.action(own.always().toArray(Component[]::new));
        }
        parts.actions(header, meeting, this::shown);
        if (writable) {
            header.action(own.next().toArray(Component[]::new));
        }
        return header;
    }

    private CountedTabs tabs(int open) {
        var made = new CountedTabs(meeting.data().title());
        made.part(text("meetings.part.overview"), () -> new MeetingOverview(meeting, writable ? dialogs : null, parts, this::shown));
        parts.tabs(made, meeting, this::shown);
        made.open(open);
        return made;
    }

    private void shown() {
        show(meeting.id(), tabs.opened());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
