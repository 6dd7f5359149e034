package de.reihum.web.accounts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.login.RefusedSignInService;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;

/** The own name and language, and what protects the account. */
@Route(value = "account", layout = Frame.class)
@Needs(Permission.OWN_ACCOUNT)
public class AccountView extends Page {

    private final transient AccountService accounts;
    private final transient OwnProtection protection;
    private final transient RefusedSignInService refused;

    @Inject
    public AccountView(AccountService accounts, OwnProtection protection, RefusedSignInService refused) {
        this.accounts = accounts;
        this.refused = refused;
        this.protection = protection;
        show();
    }

    @Override
    protected String title() {
        return text("accounts.view.title");
    }

    private void show() {
        removeAll();
        var details = accounts.details();
        var form = new OwnDataForm(details);
        form.onSave(accounts::describe).afterwards(this::reload).again(this::show);
        add(new PageHeader(title()).fact(details.email()),
                new TwoColumns().left(form, new FormButtons(form, text("accounts.own.save"), this::show)).right(password(), secondFactor(), sessions(), taskMail(), new RefusedSignInsCard("own", refused.own())));
    }

    private Component password() {
        return card("password", Actions.quiet(text("accounts.password.change"), () -> new PasswordDialog(protection).open()));
    }

    private Component secondFactor() {
        var state = protection.protection();
        if (!state.secondFactor()) {
            return card("secondFactor.off", Actions.quiet(text("accounts.secondFactor.setUp"), () -> UI.getCurrent().getPage().setLocation("/login/second-factor")));
        }
        var codes = Actions.quiet(text("accounts.recoveryCodes.fresh"), () -> new AskAgainDialog("accounts.recoveryCodes", this::showCodes).open());
        var off = Actions.quiet(text("accounts.secondFactor.turnOff"), () -> new AskAgainDialog("accounts.secondFactorOff", this::turnOff).open());
        var card = card("secondFactor.on", state.required() ? new Component[] {codes} : new Component[] {codes, off});
        card.add(note(text("accounts.recoveryCodes.left", state.recoveryCodes())));
        return card;
    }

    private Component sessions() {
        return card("sessions", Actions.quiet(text("accounts.sessions.end"), () -> Confirmation.ask("accounts.sessions.confirm", () -> {
            protection.logOutElsewhere();
            Toast.done(text("accounts.sessions.ended"));
        })));
    }

    private Component taskMail() {
        var wanted = new Checkbox(text("accounts.taskMail.wanted"), accounts.taskMail());
        wanted.addValueChangeListener(change -> accounts.wantTaskMail(change.getValue()));
        return card("taskMail", wanted);
    }

    private void showCodes(String present) {
        var codes = protection.freshRecoveryCodes(present);
        show();
        new RecoveryCodesDialog(codes).open();
    }

    private void turnOff(String present) {
        protection.turnSecondFactorOff(present);
        show();
        Toast.done(text("accounts.secondFactor.turnedOff"));
    }

    /** The frame shows the name, and all texts may have another language now. */
    private void reload() {
        UI.getCurrent().getPage().reload();
    }

    private static Card card(String name, Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        return new Card(text("accounts." + name + ".title"), note(text("accounts." + name + ".text")), row);
    }

    private static Paragraph note(String words) {
        return new Paragraph(words);
    }
}
