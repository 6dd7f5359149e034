package de.reihum.web.duplicates;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.web.shared.frame.Entry;
import de.reihum.web.shared.frame.NavCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many pairs nobody has decided on. */
@ApplicationScoped
public class DuplicatesWaiting implements NavCount {

    private OpenPairs pairs;
    private Actor actor;

    protected DuplicatesWaiting() {}

    @Inject
    public DuplicatesWaiting(OpenPairs pairs, Actor actor) {
        this.pairs = pairs;
        this.actor = actor;
    }

    @Override
    public Entry entry() {
        return Entry.DUPLICATES;
    }

    @Override
    public int waiting() {
        return actor.may(Permission.MEMBERS_MERGE) ? Math.toIntExact(pairs.first().total()) : 0;
    }
}
