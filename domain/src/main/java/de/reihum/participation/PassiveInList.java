package de.reihum.participation;

import de.reihum.accounts.Actor;
import de.reihum.members.membership.SaidPassive;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** A list that says "passive" knows what Reihum cannot know yet: it stands as a decision for a year. */
@ApplicationScoped
public class PassiveInList {

    private Decisions decisions;
    private Census census;
    private Soon soon;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected PassiveInList() {}

    @Inject
    public PassiveInList(Decisions decisions, Census census, Soon soon, Actor actor, Ids ids, Clock clock) {
        this.decisions = decisions;
        this.census = census;
        this.soon = soon;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    void said(@Observes SaidPassive passive) {
        census.member(passive.member()).ifPresent(member -> decisions.add(Decision.ofList(ids.next(), member, actor.identity().name(), LocalDate.now(clock))));
        soon.judge();
    }
}
