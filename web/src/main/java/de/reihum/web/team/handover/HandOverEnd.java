package de.reihum.web.team.handover;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.team.handover.HandOverService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the access of somebody whose last day is over. */
@ApplicationScoped
public class HandOverEnd implements EffectHandler {

    private HandOverService handOvers;

    protected HandOverEnd() {}

    @Inject
    public HandOverEnd(HandOverService handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public String kind() {
        return HandOverService.END;
    }

    @Override
    public void handle(PendingEffect effect) {
        handOvers.endWhenDue(effect.subject());
    }
}
