package de.reihum.web.meetings.series;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.CountedTabs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.PageParts;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One series: its rhythm, its meetings, and what other features know about it. */
@Route(value = "series/:series", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class SeriesView extends Page implements BeforeEnterObserver {

    private static final int SHOWN = 100;
    private static final Set<State> PAST = Set.of(State.HELD, State.CANCELLED);

    private final transient SeriesService series;
    private final transient MeetingService meetings;
    private final transient SeriesDialogs dialogs;
    private final transient MeetingDialogs meetingDialogs;
    private final transient PageParts<SeriesDetails> parts;
    private final transient Reading reading;
    private final boolean writable;
    private transient SeriesDetails one;
    private CountedTabs tabs;

    @Inject
    public SeriesView(AccountService accounts, SeriesService series, MeetingService meetings, SeriesDialogs dialogs, MeetingDialogs meetingDialogs, @Any Instance<SeriesPart> parts,
            Reading reading) {
        this(series, meetings, dialogs, meetingDialogs, parts, reading, accounts.me().may(Permission.MEETINGS_WRITE));
    }

    SeriesView(SeriesService series, MeetingService meetings, SeriesDialogs dialogs, MeetingDialogs meetingDialogs, Iterable<SeriesPart> parts, Reading reading, boolean writable) {
        this.series = series;
        this.meetings = meetings;
        this.dialogs = dialogs;
        this.meetingDialogs = meetingDialogs;
        this.parts = new PageParts<>(parts);
        this.reading = reading;
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(Ids.parse(entering.getRouteParameters().get("series").orElse("")), 0);
    }

    @Override
    protected String title() {
        return one == null ? text("meetings.series.list.title") : one.data().name();
    }

    private void show(long id, int open) {
        reading.of(() -> {
            one = series.details(id);
            tabs = tabs(open);
            return one;
        });
        removeAll();
        add(header(), tabs);
    }

    private PageHeader header() {
        var header = new PageHeader(one.data().name()).below("series", text("meetings.series.list.title")).state(SeriesListView.state(one)).fact(MeetingWords.rhythm(one.data().rhythm()));
        parts.actions(header, one, this::shown);
        if (!writable) {
            return header;
        }
        if (one.ended()) {
            return header.action(Actions.quiet(text("meetings.series.again"), () -> dialogs.takeUpAgain(one, this::shown)));
        }
        return header.action(more(), Actions.quiet(text("meetings.series.edit"), () -> dialogs.change(one, this::shown)), Actions.quiet(text("meetings.create"), () -> meetingDialogs.create(one)),
                Actions.primary(text("meetings.year"), () -> dialogs.plan(one, this::shown)));
    }

    private Component more() {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("meetings.more"));
        menu.addItem(text("meetings.series.end"), click -> dialogs.end(one, this::shown));
        if (one.open() + one.held() == 0) {
            menu.addItem(text("meetings.series.delete"), click -> Confirmation.warn("meetings.series.delete", () -> dialogs.delete(one), one.data().name()));
        }
        return bar;
    }

    private CountedTabs tabs(int open) {
        var made = new CountedTabs(one.data().name());
        made.part(text("meetings.part.overview"), this::overview);
        parts.tabs(made, one, this::shown);
        made.open(open);
        return made;
    }

    private Component overview() {
        var columns = new TwoColumns();
        int longer = one.data().agenda().minutes() - one.data().minutes();
        if (longer > 0) {
            columns.left(new Card(text("meetings.warnings", 1), new Paragraph(text("meetings.warning.agenda", longer))));
        }
        columns.left(meetings(MeetingFilter.OPEN, "meetings.series.coming", false), meetings(PAST, "meetings.series.past", true));
        parts.cards(columns, one, this::shown);
        return columns.right(facts());
    }

    private Card meetings(Set<State> states, String title, boolean newest) {
        var found = meetings.rows(MeetingFilter.everything().withSeries(one.id()).withStates(states), new Slice(0, SHOWN, List.of(new Slice.Sort("day", newest))));
        var lines = new Rows();
        found.forEach(row -> lines.row(Links.to("meetings/" + row.id(), row.when() == null ? row.title() : MeetingWords.when(row.when())), explanation(row), new Badge(MeetingWords.badge(row.state()))));
        return new Card(text(title), found.isEmpty() ? new Paragraph(text(title + ".none")) : lines);
    }

    private String explanation(MeetingRow row) {
        return Stream.of(row.title(), row.hostName(), row.topic()).filter(part -> !part.isEmpty() && !part.equals(one.data().name())).collect(Collectors.joining(" · "));
    }

    private Card facts() {
        var data = one.data();
        var facts = new Facts().fact(text("meetings.series.form.purpose"), data.purpose()).fact(text("meetings.series.form.start"), MeetingWords.clock(data.start()))
                .fact(text("meetings.length"), MeetingWords.minutes(data.minutes())).fact(text("meetings.room"), MeetingWords.capacity(data.capacity()))
                .fact(text("meetings.guests"), text("meetings.guests.each", data.guests())).fact(text("meetings.series.form.colour"), text("meetings.colour." + data.colour()));
        data.agenda().slots().forEach(slot -> facts.fact(text("meetings.slot.minutes", slot.minutes()), MeetingWords.title(slot)));
        return new Card(text("meetings.facts"), facts);
    }

    private void shown() {
        show(one.id(), tabs.opened());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
