package de.reihum.web.members.extras;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FilledField;
import de.reihum.fields.Target;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.members.extras.ExtraService;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the network's own fields say about a member and its contacts; nothing in networks without such fields. */
@ApplicationScoped
public class ExtrasPart implements MemberPart {

    private ExtraService extras;
    private Actor actor;

    protected ExtrasPart() {}

    @Inject
    public ExtrasPart(ExtraService extras, Actor actor) {
        this.extras = extras;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.MEMBERS_READ)) {
            return List.of();
        }
        var asked = extras.asked();
        var ofMembers = asked.getOrDefault(Target.MEMBER, List.of());
        var ofPersons = asked.getOrDefault(Target.CONTACT, List.of());
        var people = ofPersons.isEmpty() ? List.<ContactDetails>of() : member.contacts().stream().filter(contact -> !contact.archived()).toList();
        if (ofMembers.isEmpty() && people.isEmpty()) {
            return List.of();
        }
        var filled = extras.filled(Stream.concat(Stream.of(member.id()), people.stream().map(ContactDetails::id)).toList());
        var cards = new ArrayList<Component>();
        if (!ofMembers.isEmpty()) {
            cards.add(card(ofMembers, filled.getOrDefault(member.id(), List.of()), text("fields.card"), values -> extras.fillMember(member.id(), values), changed, member.archived()));
        }
        people.forEach(contact -> cards.add(card(ofPersons, filled.getOrDefault(contact.id(), List.of()), text("fields.card.contact", name(contact)),
                values -> extras.fillContact(contact.id(), values), changed, member.archived())));
        return cards;
    }

    private Card card(List<FieldRow> asked, List<FilledField> filled, String title, Consumer<Map<Long, String>> save, Runnable changed, boolean archived) {
        var card = new Card(title, facts(asked, filled));
        if (actor.may(Permission.MEMBERS_WRITE) && !archived) {
            var edit = Actions.link(text("fields.fill"), () -> ExtraForm.open(title, asked, filled, save, changed));
            edit.setAriaLabel(text("fields.fill.of", title));
            card.corner(edit);
        }
        return card;
    }

    private static Facts facts(List<FieldRow> asked, List<FilledField> filled) {
        var facts = new Facts();
        filled.forEach(one -> facts.fact(one.field().name(language().getLanguage()), ExtraWords.value(one)));
        var open = asked.stream().filter(field -> filled.stream().noneMatch(one -> one.field().id() == field.id())).map(field -> field.name(language().getLanguage())).toList();
        if (!open.isEmpty()) {
            facts.fact(text("fields.open"), String.join(", ", open));
        }
        return facts;
    }

    private static String name(ContactDetails contact) {
        return (contact.data().firstName() + " " + contact.data().lastName()).strip();
    }
}
