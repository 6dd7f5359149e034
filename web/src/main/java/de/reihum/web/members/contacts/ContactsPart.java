package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.Contact;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.MemberDetails;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import java.util.function.Function;

/** All contacts of one member, each on a card of its own, with what can be done about them. */
public class ContactsPart extends Div {

    private final transient ContactService contacts;
    private final boolean writable;
    private final transient Function<ContactDetails, Component[]> more;
    private final transient Runnable changed;

    /** @param more what else can be done with a person */
    public ContactsPart(MemberDetails member, ContactService contacts, boolean writable, Function<ContactDetails, Component[]> more, Runnable changed) {
        this.contacts = contacts;
        this.writable = writable;
        this.more = more;
        this.changed = changed;
        addClassName("stack");
        if (member.representative().isEmpty() && !member.contacts().isEmpty()) {
            var note = new Paragraph(text("members.contacts.noRepresentative"));
            note.addClassName("note");
            add(note);
        }
        member.contacts().stream().filter(contact -> !contact.archived()).forEach(contact -> add(card(contact)));
        member.contacts().stream().filter(ContactDetails::archived).forEach(contact -> add(archived(contact)));
        if (member.contacts().isEmpty()) {
            add(new EmptyState("members.contacts.empty"));
        }
    }

    private Card card(ContactDetails contact) {
        var data = contact.data();
        var card = new Card(contact.name());
        card.addClassName("contact-card");
        var ways = new Div(ContactWords.ways(contact.name(), data).toArray(Component[]::new));
        ways.addClassName("actions");
        card.corner(ways);
        var badges = new Div();
        badges.addClassName("facts");
        data.roles().stream().sorted().forEach(role -> badges.add(new Badge(role == Contact.Role.REPRESENTATIVE ? Tone.GOOD : Tone.PLAIN, MemberWords.role(role))));
        card.add(badges, new Facts()
                .fact(text("members.form.position"), data.position())
                .fact(text("members.form.email"), data.email())
                .fact(text("members.form.phone"), data.phone())
                .fact(text("members.form.channel"), MemberWords.channel(data.channel()))
                .fact(text("members.form.interests"), String.join(", ", data.interests()))
                .fact(text("members.form.language"), MemberWords.language(data.language()))
                .fact(text("members.form.consent"), consent(contact)));
        if (writable) {
            var actions = new Div(Links.to("contacts/" + contact.id(), text("members.contact.page")), Actions.quiet(text("members.contact.edit"), () -> ContactDialog.change(contact, contacts, changed)),
                    Actions.quiet(text("members.contact.archive"), () -> archive(contact)));
            actions.add(more.apply(contact));
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private Card archived(ContactDetails contact) {
        var card = new Card(contact.name(), new Badge(Tone.WAITING, text("members.archived")));
        if (writable) {
            var ways = new Div(Links.to("privacy/" + contact.id(), text("members.contact.rights")), Actions.link(text("members.restore"), () -> restore(contact)));
            ways.addClassName("actions");
            card.corner(ways);
        }
        return card;
    }

    private void archive(ContactDetails contact) {
        contacts.archive(contact.id());
        changed.run();
        Toast.done(text("members.contact.archived", contact.name()), () -> restore(contact));
    }

    private void restore(ContactDetails contact) {
        contacts.restore(contact.id());
        changed.run();
    }

    private static String consent(ContactDetails contact) {
        var words = MemberWords.consent(contact.data().consent());
        if (contact.consentAt() == null) {
            return words;
        }
        var day = formats().day(contact.consentAt());
        return contact.data().consentSource().isEmpty() ? text("members.consent.since", words, day) : text("members.consent.sinceFrom", words, day, contact.data().consentSource());
    }
}
