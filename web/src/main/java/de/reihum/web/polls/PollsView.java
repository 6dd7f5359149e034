package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollRow;
import de.reihum.polls.PollService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All polls, the newest first. */
@Route(value = "polls", layout = Frame.class)
@Needs(Permission.POLLS_READ)
public class PollsView extends Page {

    private final RecordList<PollRow, PollFilter> list;

    @Inject
    public PollsView(AccountService accounts, PollService polls) {
        this(accounts.me(), polls);
    }

    PollsView(Me me, PollService polls) {
        list = new RecordList<>("polls.list", PollFilter.everything(), polls::rows, polls::count);
        columns();
        list.search((filter, words) -> new PollFilter(words, filter.states()));
        list.chips("state", List.of(Poll.State.values()), PollWords::state, (filter, state) -> new PollFilter(filter.text(), state == null ? Set.of() : Set.of(state)));
        if (me.may(Permission.POLLS_WRITE)) {
            list.actions(create());
            list.whenEmpty(Actions.quiet(text("polls.list.create"), PollsView::toNew));
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("polls.list.title");
    }

    private void columns() {
        list.name("question", PollRow::question, row -> "polls/" + row.id()).sortable();
        list.badge("state", row -> PollWords.badge(row.state())).sortable();
        list.plain("turnout", PollWords::turnout).width(120, 0);
        list.plain("endsOn", row -> formats().day(row.endsOn())).sortable().width(120, 0);
        list.plain("topic", PollRow::topic).width(180, 2);
        list.plain("mode", row -> PollWords.mode(row.mode())).width(140, 1).hiddenAtFirst();
        list.plain("secrecy", row -> PollWords.secrecy(row.anonymous())).width(120, 0).hiddenAtFirst();
        list.plain("sentAt", row -> formats().day(row.sentAt())).sortable().width(120, 0).hiddenAtFirst();
        list.card(row -> new CardLine(row.question(), "polls/" + row.id(), explanation(row), PollWords.badge(row.state())));
    }

    private static String explanation(PollRow row) {
        return Stream.of(PollWords.turnout(row), row.state() == Poll.State.CLOSED ? row.topic() : PollWords.until(row.endsOn())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Component create() {
        return Actions.primary(text("polls.list.create"), PollsView::toNew);
    }

    private static void toNew() {
        UI.getCurrent().navigate("polls/new");
    }
}
