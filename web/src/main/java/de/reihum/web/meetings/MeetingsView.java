package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.series.SeriesService;
import de.reihum.shared.Ids;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.meetings.topics.TopicDialogs;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.FilterMemory;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All meetings; at first those that are still to come, or to be decided. */
@Route(value = "meetings", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class MeetingsView extends Page implements AfterNavigationObserver {

    /** In the address: the poll whose topic a meeting is to be about. */
    private static final String POLL = "poll";

    private final RecordList<MeetingRow, MeetingFilter> list;
    private final transient MeetingDialogs dialogs;
    private final transient TopicDialogs topics;
    private final boolean writable;

    @Inject
    public MeetingsView(AccountService accounts, MeetingService meetings, SeriesService series, MeetingDialogs dialogs, TopicDialogs topics, MeetingFiles files, FilterMemory memory) {
        this(accounts.me(), meetings, series, dialogs, topics, files);
        list.keeps(memory);
    }

    MeetingsView(Me me, MeetingService meetings, SeriesService series, MeetingDialogs dialogs, TopicDialogs topics, MeetingFiles files) {
        this.dialogs = dialogs;
        this.topics = topics;
        writable = me.may(Permission.MEETINGS_WRITE);
        list = new RecordList<>("meetings.list", MeetingFilter.open(), meetings::rows, meetings::count);
        columns();
        filters(series);
        files.all().forEach(list::export);
        if (writable) {
            list.actions(create());
            list.whenEmpty(create());
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("meetings.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        if (writable) {
            entered.getLocation().getQueryParameters().getSingleParameter(POLL).ifPresent(poll -> topics.decide(Ids.parse(poll)));
        }
    }

    private Component create() {
        return Actions.primary(text("meetings.create"), dialogs::create);
    }

    private void columns() {
        list.plain("day", row -> row.when() == null ? text("meetings.when.none") : MeetingWords.briefly(row.when())).sortable().width(160, 0);
        list.name("title", MeetingRow::title, row -> "meetings/" + row.id()).sortable().width(245, 3);
        list.badge("state", row -> MeetingWords.badge(row.state())).sortable().width(130, 0);
        list.plain("seriesName", MeetingRow::seriesName).sortable().width(235, 1);
        list.plain("hostName", MeetingRow::hostName).sortable().width(170, 1);
        list.plain("topic", MeetingRow::topic).sortable().width(170, 2);
        list.plain("place", MeetingRow::place).width(180, 1).hiddenAtFirst();
        list.plain("town", MeetingRow::town).sortable().width(140, 0).hiddenAtFirst();
        list.number("capacity", row -> row.capacity() == 0 ? null : row.capacity()).sortable().width(100, 0).hiddenAtFirst();
        list.card(row -> new CardLine(row.title(), "meetings/" + row.id(), explanation(row), MeetingWords.badge(row.state())));
    }

    private static String explanation(MeetingRow row) {
        return Stream.of(row.when() == null ? "" : formats().day(row.when().day()), row.hostName(), row.topic()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void filters(SeriesService series) {
        list.search(MeetingFilter::withText);
        list.chips("past", List.of(true), past -> text("meetings.list.past"), (filter, past) -> filter.withStates(past == null ? MeetingFilter.OPEN : Set.of(State.HELD, State.CANCELLED)));
        list.choice("series", series.all(), one -> one.data().name(), (filter, one) -> filter.withSeries(one == null ? 0 : one.id()));
    }
}
