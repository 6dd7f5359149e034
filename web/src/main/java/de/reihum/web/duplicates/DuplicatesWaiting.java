package de.reihum.web.duplicates;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateFilter;
import de.reihum.duplicates.DuplicateService;
import de.reihum.web.shared.frame.Entry;
import de.reihum.web.shared.frame.NavCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many pairs nobody has decided on. */
@ApplicationScoped
public class DuplicatesWaiting implements NavCount {

    private DuplicateService duplicates;
    private Actor actor;

    protected DuplicatesWaiting() {}

    @Inject
    public DuplicatesWaiting(DuplicateService duplicates, Actor actor) {
        this.duplicates = duplicates;
        this.actor = actor;
    }

    @Override
    public Entry entry() {
        return Entry.DUPLICATES;
    }

    @Override
    public int waiting() {
        return actor.may(Permission.MEMBERS_MERGE) ? Math.toIntExact(duplicates.count(DuplicateFilter.open())) : 0;
    }
}
