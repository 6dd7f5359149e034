package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberService;
import de.reihum.polls.Poll;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollService;
import de.reihum.shared.Ids;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.Steps;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;

/** A draft in four steps; each is saved when the next one is opened, and each has its address, so that going back is safe. */
@Route(value = "polls/new", layout = Frame.class)
@RouteAlias(value = "polls/:poll/edit/:step([1-4])", layout = Frame.class)
@Needs(Permission.POLLS_WRITE)
public class PollEditView extends Page implements BeforeEnterObserver {

    private static final int LAST = 4;

    private final transient PollService polls;
    private final transient PollRunService run;
    private final transient MemberService members;
    private final transient AccountService accounts;
    private final transient Clock clock;

    @Inject
    public PollEditView(PollService polls, PollRunService run, MemberService members, AccountService accounts, Clock clock) {
        this.polls = polls;
        this.run = run;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters().get("poll");
        var draft = id.isEmpty() ? Draft.empty(polls, clock) : Draft.of(polls, Ids.parse(id.get()));
        if (draft.state() != Poll.State.DRAFT) {
            entering.forwardTo("polls/" + draft.id());
            return;
        }
        show(draft, entering.getRouteParameters().getInteger("step").orElse(1));
    }

    private void show(Draft draft, int step) {
        removeAll();
        add(header(draft), new Steps(Stream.of("question", "answers", "audience", "send").map(name -> text("polls.step." + name)).toList(), step, draft.saved() ? LAST : 1, draft::path),
                step(step, draft));
    }

    @Override
    protected String title() {
        return text("polls.new.title");
    }

    private Component step(int step, Draft draft) {
        Runnable next = () -> UI.getCurrent().navigate(draft.path(step + 1));
        Runnable again = () -> again(draft.id(), step);
        return switch (step) {
            case 1 -> new QuestionStep(draft, next, again);
            case 2 -> new AnswersStep(draft, next, again);
            case 3 -> new AudienceStep(draft, run, members, next, again);
            case LAST -> new SendStep(draft, run, accounts.me().networkName());
            default -> new Div();
        };
    }

    private void again(long id, int step) {
        var draft = Draft.of(polls, id);
        if (draft.state() == Poll.State.DRAFT) {
            show(draft, step);
        } else {
            UI.getCurrent().navigate("polls/" + id);
        }
    }

    private PageHeader header(Draft draft) {
        var header = new PageHeader(title()).below("polls", text("polls.list.title"));
        if (draft.saved()) {
            header.action(Actions.quiet(text("polls.delete"), () -> Confirmation.warn("polls.delete", () -> delete(draft))));
        }
        return header;
    }

    private void delete(Draft draft) {
        polls.delete(draft.id());
        Toast.done(text("polls.delete.done"));
        UI.getCurrent().navigate("polls");
    }
}
