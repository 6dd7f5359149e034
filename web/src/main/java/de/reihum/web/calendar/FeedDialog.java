package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.calendar.FeedRow;
import de.reihum.calendar.FeedService;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.YesNo;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.shared.Settings;
import de.reihum.web.shared.calendar.CalendarTexts;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The ways out of the calendar: addresses for other calendar programs, each shown once when it is made, and the public page. */
@Dependent
public class FeedDialog {

    private final FeedService feeds;
    private final Settings settings;
    private final boolean writes;
    private final boolean shown;
    private final String publicPage;

    @Inject
    public FeedDialog(AccountService accounts, FeedService feeds, Faces faces, TenantContext tenant, Settings settings) {
        this.feeds = feeds;
        this.settings = settings;
        writes = accounts.me().may(Permission.MEETINGS_WRITE);
        shown = YesNo.yes(faces.present().text(Setting.PUBLIC_DATES));
        publicPage = settings.link("/" + PublicPage.path(tenant.network()));
    }

    void open() {
        var dialog = new Dialog(text("calendar.feeds.title"));
        dialog.addClassName("feeds");
        var list = new Div();
        list.addClassName("feed-list");
        feeds.feeds().forEach(row -> list.add(line(row)));
        dialog.add(new Paragraph(text("calendar.feeds.lead")), list, everybody());
        dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        dialog.open();
    }

    private Div line(FeedRow row) {
        var line = new Div();
        line.addClassName("feed");
        fill(line, row, "");
        return line;
    }

    /** @param path of the address just made, or empty */
    private void fill(Div line, FeedRow row, String path) {
        line.removeAll();
        var known = new Paragraph(row.open() ? text("calendar.feed.since", formats().stamp(row.madeAt()), row.madeBy()) : text("calendar.feed.none"));
        known.addClassName("note");
        line.add(new H3(row.series() == 0 ? text("calendar.feed.all", row.name()) : row.name()), known);
        if (!path.isEmpty()) {
            line.add(address(row, path));
        }
        if (writes) {
            line.add(buttons(line, row));
        }
    }

    private Div buttons(Div line, FeedRow row) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (row.open()) {
            buttons.add(named(Actions.quiet(text("calendar.feed.renew"), () -> Confirmation.ask("calendar.renew", () -> renew(line, row.series()), row.name())), row),
                    named(Actions.quiet(text("calendar.feed.end"), () -> Confirmation.warn("calendar.end", () -> end(line, row.series()), row.name())), row));
        } else {
            buttons.add(named(Actions.quiet(text("calendar.feed.make"), () -> renew(line, row.series())), row));
        }
        return buttons;
    }

    private static Button named(Button button, FeedRow row) {
        button.setAriaLabel(button.getText() + ": " + row.name());
        return button;
    }

    private void renew(Div line, long series) {
        var token = feeds.renew(series);
        fill(line, row(series), CalendarTexts.path(token));
    }

    private void end(Div line, long series) {
        feeds.end(series);
        fill(line, row(series), "");
        Toast.done(text("calendar.end.done"));
    }

    private FeedRow row(long series) {
        return feeds.feeds().stream().filter(one -> one.series() == series).findFirst().orElseThrow();
    }

    private Div address(FeedRow row, String path) {
        var field = new TextField(text("calendar.feed.address", row.name()));
        field.setValue(settings.link(path));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(text("calendar.feed.once"));
        var box = new Div(field, Actions.quiet(text("calendar.feed.copy"), () -> copy(field)));
        box.addClassName("address");
        return box;
    }

    /** The browser refuses on pages that came without TLS from elsewhere; then the field is marked for copying by hand. */
    private static void copy(TextField field) {
        field.getElement().executeJs("""
                const input = this.inputElement;
                input.focus();
                input.select();
                return navigator.clipboard ? navigator.clipboard.writeText(this.value).then(() => true, () => false) : false;
                """).then(Boolean.class, copied -> Toast.done(text(copied ? "calendar.feed.copied" : "calendar.feed.marked")));
    }

    private Div everybody() {
        var box = new Div(new H3(text("calendar.everybody")));
        box.addClassName("feed");
        if (shown) {
            var link = new Anchor(publicPage, publicPage);
            link.setTarget("_blank");
            box.add(new Paragraph(text("calendar.everybody.on")), link);
        } else {
            box.add(new Paragraph(text("calendar.everybody.off")));
        }
        return box;
    }
}
