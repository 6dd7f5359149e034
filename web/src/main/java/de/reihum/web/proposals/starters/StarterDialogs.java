package de.reihum.web.proposals.starters;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.proposals.starters.StarterService;
import de.reihum.shared.InvalidValue;
import de.reihum.web.shared.Settings;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Selecting somebody, and giving somebody a link by mail or by hand. */
@ApplicationScoped
public class StarterDialogs {

    private enum Way { MAIL, COPY }

    /** @param contact 0 while nobody is chosen */
    private record Choice(long contact, String name, Way way) {}

    private StarterService starters;
    private WhoSource people;
    private Settings settings;

    protected StarterDialogs() {}

    @Inject
    public StarterDialogs(StarterService starters, WhoSource people, Settings settings) {
        this.starters = starters;
        this.people = people;
        this.settings = settings;
    }

    /** Somebody more may propose; the link is mailed if wanted. */
    void select(Runnable changed) {
        choose("proposals.people.select", choice -> {
            starters.select(choice.contact());
            hand(choice);
            changed.run();
        });
    }

    /** For somebody who may propose anyway. */
    void give() {
        choose("proposals.people.link", this::hand);
    }

    /** For this person, who may propose. @param mailable whether there is an address */
    public void give(long contact, String name, boolean mailable) {
        if (!mailable) {
            show(contact, name);
            return;
        }
        var way = way();
        var form = new RecordForm<>("proposals.people.form", () -> new Choice(contact, name, way.getValue()));
        form.field("way", way);
        way.setValue(Way.MAIL);
        form.clean();
        form.onSave(this::hand);
        new FormDialog(text("proposals.people.offer.title", name), form, text("proposals.people.save")).open();
    }

    private static RadioButtonGroup<Way> way() {
        var way = new RadioButtonGroup<Way>();
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> text("proposals.people.way." + one));
        return way;
    }

    private void choose(String key, Consumer<Choice> take) {
        var who = new ComboBox<Who>();
        who.setItems(people.field(true));
        who.setItemLabelGenerator(Who::name);
        var way = way();
        var form = new RecordForm<>("proposals.people.form", () -> chosen(who.getValue(), way.getValue()));
        form.field("contact", who);
        form.field("way", way);
        way.setValue(Way.MAIL);
        form.clean();
        form.onSave(take);
        new FormDialog(text(key), form, text("proposals.people.save")).open();
    }

    /** @throws InvalidValue when nobody is chosen, or the member has nobody who speaks for it */
    private Choice chosen(Who who, Way way) {
        if (who == null) {
            throw new InvalidValue("contact", "proposals.refusal.nobody");
        }
        long contact = people.contactOf(who);
        if (contact == 0) {
            throw new InvalidValue("contact", "proposals.refusal.noPerson", who.name());
        }
        return new Choice(contact, people.ofContact(contact).name(), way);
    }

    private void hand(Choice choice) {
        if (choice.way() == Way.MAIL) {
            mail(choice.contact(), choice.name());
        } else {
            show(choice.contact(), choice.name());
        }
    }

    void mail(long contact, String name) {
        starters.invite(contact);
        Toast.done(text("proposals.people.mailed", name));
    }

    /** A fresh link, which is shown this once. */
    void show(long contact, String name) {
        var field = new TextField(text("proposals.people.address", name));
        field.setValue(settings.link("/v/" + starters.link(contact)));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var dialog = new Dialog(text("proposals.people.copy"));
        dialog.add(new Paragraph(text("proposals.people.once", name)), field);
        dialog.getFooter().add(Actions.quiet(text("proposals.people.clipboard"), () -> copy(field)), Actions.primary(text("shared.close"), dialog::close));
        dialog.open();
    }

    /** The browser refuses on pages that came without TLS from elsewhere; then the field is selected for copying by hand. */
    private static void copy(TextField field) {
        field.getElement().executeJs("""
                const input = this.inputElement;
                input.focus();
                input.select();
                return navigator.clipboard ? navigator.clipboard.writeText(this.value).then(() => true, () => false) : false;
                """).then(Boolean.class, copied -> Toast.done(text(copied ? "proposals.people.copied" : "proposals.people.marked")));
    }
}
