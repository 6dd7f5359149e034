package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.web.mail.Letters.Shown;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** A mail as one of those will read it who get it; worded only when somebody looks. */
class MailPreview extends Details {

    /** As high as the mail, and its links lead nowhere. */
    private static final String FIT = """
            const frame = this;
            const fit = () => {
              const mail = frame.contentDocument;
              if (!mail || !mail.body) return;
              mail.querySelectorAll('a[href]').forEach(link => link.removeAttribute('href'));
              frame.style.height = mail.documentElement.scrollHeight + 'px';
            };
            frame.addEventListener('load', fit);
            fit();
            """;

    /** Somebody who gets the mail. */
    record Reader(long contact, String name, String memberName) {

        String label() {
            return text("invitations.sight.reader", name, memberName);
        }
    }

    private final transient Supplier<List<Reader>> readers;
    private final transient LongFunction<Shown> mail;
    private final ComboBox<Reader> who = new ComboBox<>(text("invitations.sight.who"));
    private final Div sight = new Div();

    /** @param readers those who get the mail as it stands when it is opened */
    MailPreview(Supplier<List<Reader>> readers, LongFunction<Shown> mail) {
        super(text("invitations.sight.title"));
        this.readers = readers;
        this.mail = mail;
        addClassName("invitation-mail");
        who.setItemLabelGenerator(Reader::label);
        who.setWidthFull();
        who.addValueChangeListener(change -> show(change.getValue()));
        var both = new Div(who, sight);
        both.addClassName("stack");
        add(both);
        addOpenedChangeListener(change -> look());
    }

    /** Whoever was chosen stays chosen, as long as she gets one. */
    void look() {
        if (isOpened()) {
            var all = readers.get();
            var before = who.getValue();
            who.setItems(all);
            who.setVisible(!all.isEmpty());
            if (all.isEmpty()) {
                sight.removeAll();
                sight.add(new Paragraph(text("invitations.sight.nobody")));
            } else {
                who.setValue(all.contains(before) ? before : all.get(0));
            }
        }
    }

    private void show(Reader reader) {
        sight.removeAll();
        if (reader != null) {
            var shown = mail.apply(reader.contact());
            var frame = new IFrame();
            frame.getElement().setAttribute("sandbox", "allow-same-origin");
            frame.getElement().setAttribute("title", shown.subject());
            frame.getElement().setAttribute("srcdoc", shown.html());
            frame.addAttachListener(attached -> frame.getElement().executeJs(FIT));
            var subject = new Div(shown.subject());
            subject.addClassName("subject");
            sight.add(subject, frame);
        }
    }
}
