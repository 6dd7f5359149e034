package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import java.util.ArrayList;
import java.util.List;

/** What the coordination can do with a poll now; the last button is the next thing. */
class PollActions {

    private final PollDetails poll;
    private final PollService polls;
    private final PollRunService run;
    private final Runnable changed;

    PollActions(PollDetails poll, PollService polls, PollRunService run, Runnable changed) {
        this.poll = poll;
        this.polls = polls;
        this.run = run;
        this.changed = changed;
    }

    List<Component> buttons() {
        return switch (poll.state()) {
            case DRAFT -> List.of();
            case RUNNING -> running();
            case CLOSED -> closed();
        };
    }

    private List<Component> closed() {
        var buttons = new ArrayList<Component>();
        if (poll.topic() != 0) {
            buttons.add(Actions.quiet(text("polls.meet"), () -> UI.getCurrent().navigate("meetings?poll=" + poll.id())));
        }
        if (poll.announcedAt() == null) {
            buttons.add(Actions.primary(text("polls.choose"), this::choose));
        }
        return buttons;
    }

    private List<Component> running() {
        var buttons = new ArrayList<Component>(List.of(more()));
        if (poll.remindable() > 0) {
            buttons.add(Actions.quiet(text("polls.close"), this::close));
            buttons.add(Actions.primary(text("polls.remind", poll.remindable()), () -> ReminderDialog.open(poll, run, changed)));
        } else {
            buttons.add(Actions.primary(text("polls.close"), this::close));
        }
        return buttons;
    }

    private MenuBar more() {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("polls.more"));
        menu.addItem(text("polls.moveEnd"), click -> EndDialog.open(poll, polls, run, changed));
        retire(menu.addItem(text("polls.retire")).getSubMenu());
        return bar;
    }

    private void retire(SubMenu menu) {
        poll.options().stream().filter(option -> !option.retired())
                .forEach(option -> menu.addItem(option.text(), click -> Confirmation.warn("polls.retire", () -> retire(option), option.text())));
    }

    private void retire(PollDetails.Option option) {
        run.retire(poll.id(), option.number());
        Toast.done(text("polls.retire.done", option.text()));
        changed.run();
    }

    private void close() {
        Confirmation.ask("polls.close", () -> {
            run.close(poll.id());
            Toast.done(text("polls.close.done"));
            changed.run();
        }, poll.turnout().asked() - poll.turnout().answered());
    }

    private void choose() {
        TopicDialog.open(poll, polls, run, changed);
    }
}
