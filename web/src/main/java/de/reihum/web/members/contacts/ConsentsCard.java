package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.ContactDetails;
import de.reihum.members.consents.ConsentData;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.members.consents.ConsentRow;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentService.RecordConsent;
import de.reihum.members.consents.ConsentService.WithdrawConsent;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody has agreed to, with the proof, and the way to take it back. */
class ConsentsCard extends Card {

    private final transient ContactDetails contact;
    private final transient ConsentService consents;
    private final transient Runnable changed;

    ConsentsCard(ContactDetails contact, ConsentService consents, boolean writable, Runnable changed) {
        super(text("members.consents.card"));
        this.contact = contact;
        this.consents = consents;
        this.changed = changed;
        var all = consents.of(contact.id());
        var rows = new Rows();
        all.forEach(row -> rows.row(purpose(row.purpose()), proof(row), mark(row, writable)));
        add(all.isEmpty() ? new Paragraph(text("members.consents.none")) : rows);
        if (writable) {
            corner(Actions.link(text("members.consents.record"), this::record));
            if (all.stream().anyMatch(ConsentRow::stands)) {
                add(Actions.quiet(text("members.consents.withdrawAll"), this::withdrawAll));
            }
        }
    }

    private Component[] mark(ConsentRow row, boolean writable) {
        if (!row.stands()) {
            return new Component[] {new Badge(Tone.PLAIN, text("members.consents.withdrawn"))};
        }
        if (!writable || row.id() == 0) {
            return new Component[0];
        }
        var withdraw = Actions.link(text("members.consents.withdraw"), () -> withdraw(row));
        withdraw.setAriaLabel(text("members.consents.withdraw.named", purpose(row.purpose())));
        return new Component[] {withdraw};
    }

    private static String purpose(Purpose purpose) {
        return text("members.purpose." + purpose);
    }

    private static String proof(ConsentRow row) {
        var given = row.givenAt() == null ? "" : text("members.consents.given", formats().day(row.givenAt()));
        var withdrawn = row.stands() ? "" : text("members.consents.withdrawnAt", formats().day(row.withdrawnAt())) + (row.withdrawnHow().isEmpty() ? "" : ", " + row.withdrawnHow());
        return Stream.of(given, row.source(), row.textVersion(), withdrawn).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void record() {
        var purpose = new Select<Purpose>();
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(ConsentsCard::purpose);
        var day = new DayField();
        var version = new TextField();
        version.setMaxLength(120);
        var source = new TextField();
        source.setMaxLength(120);
        var form = new RecordForm<>("members.consents.form", () -> new RecordConsent(contact.id(), new ConsentData(purpose.getValue(), version.getValue(), day.getValue(), source.getValue())));
        form.field("purpose", purpose);
        form.field("source", source);
        form.optional("givenOn", day);
        form.optional("textVersion", version);
        form.clean();
        form.onSave(consents::record).afterwards(changed);
        new FormDialog(text("members.consents.record"), form, text("members.consents.record")).open();
    }

    private void withdraw(ConsentRow row) {
        consents.withdraw(new WithdrawConsent(row.id(), ""));
        changed.run();
        Toast.done(text("members.consents.withdrawn.done", purpose(row.purpose())));
    }

    private void withdrawAll() {
        consents.withdrawAll(contact.id(), "");
        changed.run();
        Toast.done(text("members.consents.withdrawnAll.done", contact.name()));
    }
}
