package de.reihum.web.proposals.starters;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.proposals.starters.ProposerRow;
import de.reihum.proposals.starters.StarterService;
import de.reihum.settings.Starters;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;

/** Who may propose in this network, and the way to give somebody a link. */
@Route(value = "proposals/people", layout = Frame.class)
@Needs(Permission.MEETINGS_WRITE)
public class StartersView extends Page implements BeforeEnterObserver {

    private final transient StarterService starters;
    private final transient StarterDialogs dialogs;
    private final boolean settles;

    @Inject
    public StartersView(AccountService accounts, StarterService starters, StarterDialogs dialogs) {
        this(accounts.me(), starters, dialogs);
    }

    StartersView(Me me, StarterService starters, StarterDialogs dialogs) {
        this.starters = starters;
        this.dialogs = dialogs;
        settles = me.may(Permission.NETWORK_SETTINGS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    @Override
    protected String title() {
        return text("proposals.people.title");
    }

    private void show() {
        removeAll();
        var who = starters.starters();
        var header = new PageHeader(text("proposals.people.title")).below("proposals", text("proposals.list.title")).lead(text("proposals.people.lead." + who));
        if (who == Starters.SELECTED) {
            header.action(Actions.primary(text("proposals.people.select"), () -> dialogs.select(this::show)));
        } else if (who == Starters.EVERYBODY) {
            header.action(Actions.primary(text("proposals.people.link"), dialogs::give));
        }
        add(header);
        if (who == Starters.SELECTED) {
            add(new Card(text("proposals.people.selected"), selected(starters.selected())));
        }
        if (settles) {
            add(new Paragraph(Links.to("network/settings", text("proposals.people.settings"))));
        }
    }

    private Component selected(List<ProposerRow> all) {
        if (all.isEmpty()) {
            return new EmptyState("proposals.people.empty");
        }
        var rows = new Rows();
        all.forEach(one -> rows.row(Links.to("members/" + one.member(), one.name()), one.memberName(), buttons(one)));
        return rows;
    }

    private Component buttons(ProposerRow one) {
        var row = new Div(named(Actions.link(text("proposals.people.copy"), () -> dialogs.show(one.contact(), one.name())), one),
                named(Actions.link(text("proposals.people.remove"), () -> remove(one)), one));
        if (!one.email().isEmpty()) {
            row.addComponentAsFirst(named(Actions.link(text("proposals.people.mail"), () -> dialogs.mail(one.contact(), one.name())), one));
        }
        row.addClassName("actions");
        return row;
    }

    private static Button named(Button button, ProposerRow one) {
        button.setAriaLabel(button.getText() + ": " + one.name());
        return button;
    }

    private void remove(ProposerRow one) {
        starters.unselect(one.contact());
        show();
        Toast.done(text("proposals.people.removed", one.name()), () -> {
            starters.select(one.contact());
            show();
        });
    }
}
