package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.ballots.PollResults;
import de.reihum.ballots.ResultService;
import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollService;
import de.reihum.shared.Ids;
import de.reihum.web.polls.file.PollFiles;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.CountedTabs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Figures;
import jakarta.inject.Inject;
import java.util.List;

/** One poll: how many have answered, what they say, what comes next. */
@Route(value = "polls/:poll", layout = Frame.class)
@Needs(Permission.POLLS_READ)
public class PollView extends Page implements BeforeEnterObserver {

    private final transient PollService polls;
    private final transient PollRunService run;
    private final transient ResultService results;
    private final transient PollFiles files;
    private final boolean writable;
    private transient PollDetails poll;

    @Inject
    public PollView(AccountService accounts, PollService polls, PollRunService run, ResultService results, PollFiles files) {
        this(polls, run, results, files, accounts.me().may(Permission.POLLS_WRITE));
    }

    PollView(PollService polls, PollRunService run, ResultService results, PollFiles files, boolean writable) {
        this.polls = polls;
        this.run = run;
        this.results = results;
        this.files = files;
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        long id = Ids.parse(entering.getRouteParameters().get("poll").orElse(""));
        show(id);
        if (poll.state() == Poll.State.DRAFT && writable) {
            entering.forwardTo("polls/" + id + "/edit/1");
        }
    }

    @Override
    protected String title() {
        return poll == null ? text("polls.list.title") : poll.data().question();
    }

    private void show(long id) {
        poll = polls.details(id);
        removeAll();
        var outcome = results.results(id);
        add(header(outcome.visible()), parts(outcome));
    }

    private PageHeader header(boolean visible) {
        var header = new PageHeader(poll.data().question()).below("polls", text("polls.list.title")).state(PollWords.badge(poll.state()))
                .fact(PollWords.mode(poll.data().mode())).fact(PollWords.secrecy(poll.data().anonymous()));
        if (poll.state() == Poll.State.RUNNING) {
            header.fact(PollWords.until(poll.data().endsOn()));
        }
        var exports = files.of(poll, visible);
        if (!exports.isEmpty()) {
            header.action(exportMenu(exports));
        }
        if (writable) {
            header.action(new PollActions(poll, polls, run, () -> show(poll.id())).buttons().toArray(Component[]::new));
        }
        return header;
    }

    private MenuBar exportMenu(List<Export<Long>> exports) {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("shared.list.export"));
        exports.forEach(one -> new ExportLink<>(one, () -> poll.id()).into(menu));
        return bar;
    }

    private Component parts(PollResults outcome) {
        var asked = polls.asked(poll.id());
        var open = asked.stream().filter(row -> !row.answered()).toList();
        var tabs = new CountedTabs(poll.data().question());
        tabs.part(text("polls.part.results"), () -> overview(outcome));
        if (!poll.data().anonymous() && outcome.visible()) {
            tabs.part(text("polls.part.answers"), (int) outcome.answers(), () -> new AnswersCard(poll, results.answers(poll.id())));
        }
        tabs.part(text("polls.part.open"), open.size(), () -> new AskedCard("open", open));
        tabs.part(text("polls.part.asked"), asked.size(), () -> new AskedCard("asked", asked));
        return tabs;
    }

    private Component overview(PollResults outcome) {
        var columns = new TwoColumns().left(new ResultsCard(outcome));
        if (poll.topic() > 0) {
            columns.right(topic());
        }
        return columns.right(progress(), settings());
    }

    private Card topic() {
        var facts = new Facts().fact(text("polls.topic"), poll.topicText()).fact(text("polls.word"), poll.word())
                .fact(text("polls.announced"), poll.announcedAt() == null ? text("polls.announced.no") : formats().stamp(poll.announcedAt()));
        return new Card(text("polls.topic.title"), facts);
    }

    private Card progress() {
        var turnout = poll.turnout();
        return new Card(text("polls.progress"), new Figures().figure(formats().number(turnout.answered()), text("polls.progress.answered"))
                .figure(formats().number(turnout.asked()), text("polls.progress.asked")).figure(text("polls.figure.percent", turnout.percent()), text("polls.progress.share")));
    }

    private Card settings() {
        var data = poll.data();
        return new Card(text("polls.part.settings"), new Facts()
                .fact(text("polls.settings.visibility"), text(data.hidden() ? "polls.hidden" : "polls.visible"))
                .fact(text("polls.settings.sent"), formats().stamp(poll.sentAt()))
                .fact(text("polls.settings.end"), formats().fullDay(data.endsOn()))
                .fact(text("polls.settings.closed"), formats().stamp(poll.closedAt()))
                .fact(text("polls.settings.reminder"), poll.remindableFrom() == null ? "" : formats().stamp(poll.remindableFrom()))
                .fact(text("polls.settings.retired"), formats().enumeration(retired())));
    }

    private List<String> retired() {
        return poll.options().stream().filter(PollDetails.Option::retired).map(PollDetails.Option::text).toList();
    }
}
