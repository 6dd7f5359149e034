package de.reihum.web.replies.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.replies.Usher;
import de.reihum.replies.WaitingListService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends an offer that nobody has taken, so that the next one has her turn. */
@ApplicationScoped
public class OfferEnd implements EffectHandler {

    private WaitingListService list;

    protected OfferEnd() {}

    @Inject
    public OfferEnd(WaitingListService list) {
        this.list = list;
    }

    @Override
    public String kind() {
        return Usher.LAPSE;
    }

    @Override
    public void handle(PendingEffect effect) {
        list.lapse(effect.subject());
    }
}
