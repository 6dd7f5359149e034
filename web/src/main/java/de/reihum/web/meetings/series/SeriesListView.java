package de.reihum.web.meetings.series;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.shared.Folding;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** The network's series; there are few, so they are sifted here. */
@Route(value = "series", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class SeriesListView extends Page {

    private final RecordList<SeriesDetails, String> list;
    private final transient SeriesService series;
    private final transient SeriesDialogs dialogs;

    @Inject
    public SeriesListView(AccountService accounts, SeriesService series, SeriesDialogs dialogs) {
        this(accounts.me(), series, dialogs);
    }

    SeriesListView(Me me, SeriesService series, SeriesDialogs dialogs) {
        this.series = series;
        this.dialogs = dialogs;
        list = new RecordList<>("meetings.series.list", "", (words, slice) -> named(words).skip(slice.offset()).limit(slice.limit()).toList(), words -> named(words).count());
        list.name("name", one -> one.data().name(), one -> "series/" + one.id()).width(220, 2);
        list.badge("state", SeriesListView::state).width(120, 0);
        list.plain("rhythm", one -> MeetingWords.rhythm(one.data().rhythm())).width(260, 3);
        list.plain("start", one -> MeetingWords.clock(one.data().start())).width(100, 0);
        list.number("open", SeriesDetails::open).width(130, 0);
        list.number("held", SeriesDetails::held).width(125, 0);
        list.card(one -> new CardLine(one.data().name(), "series/" + one.id(), MeetingWords.rhythm(one.data().rhythm()), state(one)));
        list.search((filter, words) -> words);
        if (me.may(Permission.MEETINGS_WRITE)) {
            list.actions(create());
            list.whenEmpty(create());
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("meetings.series.list.title");
    }

    private Component create() {
        return Actions.primary(text("meetings.series.create"), dialogs::create);
    }

    private Stream<SeriesDetails> named(String words) {
        var folded = Folding.fold(words);
        return series.all().stream().filter(one -> Folding.fold(one.data().name() + " " + one.data().purpose()).contains(folded));
    }

    static Badge.Word state(SeriesDetails one) {
        return one.ended() ? new Badge.Word(Tone.PLAIN, text("meetings.series.state.ended")) : new Badge.Word(Tone.GOOD, text("meetings.series.state.running"));
    }
}
