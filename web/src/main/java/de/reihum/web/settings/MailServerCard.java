package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.settings.mail.MailServerService;
import de.reihum.settings.mail.Security;
import de.reihum.settings.mail.ServerData;
import de.reihum.settings.mail.ServerDetails;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;

/** The network's own mail server: tried with a mail to the person at the screen before it is kept. */
class MailServerCard extends Card {

    /** What is typed in. */
    record Wanted(ServerData data, String password) {}

    /** Tries and keeps it. */
    interface Taking {
        void take(ServerData data, String password);
    }

    private static final int USUAL = 587;

    MailServerCard(MailServerService service, Taking taking, Runnable changed) {
        super(text("settings.server"));
        add(new Paragraph(text("settings.server.lead")));
        var present = service.present();
        present.filter(server -> server.failures() > 0).ifPresent(server -> add(warning(server)));
        var form = form(present.orElse(null));
        form.onSave(wanted -> taking.take(wanted.data(), wanted.password())).afterwards(changed);
        var buttons = new FormButtons(form, text("settings.server.try"), changed);
        if (present.isPresent()) {
            buttons.add(Actions.quiet(text("settings.server.remove"), () -> {
                service.remove();
                changed.run();
            }));
        }
        add(form, buttons);
    }

    private static Div warning(ServerDetails server) {
        var warning = new Div(new Paragraph(text(server.resting() ? "settings.server.rests" : "settings.server.fails", server.failures(), server.problem())));
        warning.addClassName("error-list");
        return warning;
    }

    private static RecordForm<Wanted> form(ServerDetails present) {
        var host = new TextField();
        var port = new IntegerField();
        var security = new Select<Security>();
        security.setItems(Security.STARTTLS, Security.TLS, Security.NONE);
        security.setItemLabelGenerator(one -> text("settings.server.security." + one));
        var user = new TextField();
        var password = new PasswordField();
        password.setRevealButtonVisible(false);
        var from = new EmailField();
        var form = new RecordForm<>("settings.server", () -> new Wanted(new ServerData(host.getValue(), port.getValue() == null ? 0 : port.getValue(), security.getValue(), user.getValue(), from.getValue()), password.getValue()));
        form.field("host", host).setValue(present == null ? "" : present.data().host());
        form.field("port", port).setValue(present == null ? USUAL : present.data().port());
        form.field("security", security).setValue(present == null ? Security.STARTTLS : present.data().security());
        form.optional("user", user).setValue(present == null ? "" : present.data().user());
        form.optional("password", password);
        form.field("from", from).setValue(present == null ? "" : present.data().from());
        form.clean();
        return form;
    }
}
