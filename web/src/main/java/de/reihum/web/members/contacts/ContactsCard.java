package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.MemberDetails;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;

/** Whom to talk to, at a glance. */
public class ContactsCard extends Card {

    public ContactsCard(MemberDetails member) {
        super(text("members.part.contacts"));
        var rows = new Rows();
        member.contacts().stream().filter(contact -> !contact.archived())
                .forEach(contact -> rows.row(Links.to("contacts/" + contact.id(), contact.name()), ContactWords.line(contact.data()), ContactWords.ways(contact.name(), contact.data()).toArray(Component[]::new)));
        add(rows.getChildren().findAny().isPresent() ? rows : new Paragraph(text("members.contacts.none")));
    }
}
