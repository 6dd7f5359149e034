package de.reihum.web.replies.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.replies.Usher;
import de.reihum.replies.WaitingListService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets what people needed at a meeting that is over. */
@ApplicationScoped
public class NeedsEnd implements EffectHandler {

    private WaitingListService list;

    protected NeedsEnd() {}

    @Inject
    public NeedsEnd(WaitingListService list) {
        this.list = list;
    }

    @Override
    public String kind() {
        return Usher.NEEDS;
    }

    @Override
    public void handle(PendingEffect effect) {
        list.forgetNeeds(effect.subject());
    }
}
