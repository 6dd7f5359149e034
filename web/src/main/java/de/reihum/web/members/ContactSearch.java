package de.reihum.web.members;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactService;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds contacts in the search of the page's head; a hit leads to the member. */
@ApplicationScoped
public class ContactSearch implements SearchSource {

    private ContactService contacts;
    private Actor actor;

    protected ContactSearch() {}

    @Inject
    public ContactSearch(ContactService contacts, Actor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> search(String folded, int limit) {
        if (!actor.may(Permission.MEMBERS_READ)) {
            return List.of();
        }
        return contacts.search(folded, limit).stream().map(row -> new SearchHit("contacts", row.id(), row.name(), row.memberName(), "contacts/" + row.id())).toList();
    }
}
