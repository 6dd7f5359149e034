package de.reihum.web.proposals.starters;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.proposals.starters.StarterService;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** On a member's page and on a person's own: the link for whoever may propose. */
@ApplicationScoped
public class StarterPart implements MemberPart {

    private static final int ORDER = 90;

    private StarterService starters;
    private StarterDialogs dialogs;
    private Actor actor;

    protected StarterPart() {}

    @Inject
    public StarterPart(StarterService starters, StarterDialogs dialogs, Actor actor) {
        this.starters = starters;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> ways(ContactDetails contact) {
        if (!actor.may(Permission.MEETINGS_WRITE) || !starters.may(contact.id())) {
            return List.of();
        }
        return List.of(Actions.quiet(text("proposals.people.offer"), () -> dialogs.give(contact.id(), contact.name(), !contact.data().email().isEmpty())));
    }
}
