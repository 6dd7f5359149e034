package de.reihum.duplicates;

import de.reihum.accounts.Actor;
import de.reihum.members.merged.SaidDifferent;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who is entered by a list anyway is not suggested as a duplicate afterwards. */
@ApplicationScoped
public class DifferentInList {

    private Duplicates duplicates;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected DifferentInList() {}

    @Inject
    public DifferentInList(Duplicates duplicates, Actor actor, Ids ids, Clock clock) {
        this.duplicates = duplicates;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    void said(@Observes SaidDifferent different) {
        duplicates.add(new Distinction(ids.next(), Pair.ofMembers(different.created(), different.alike()), actor.identity().name(), clock.instant()));
    }
}
