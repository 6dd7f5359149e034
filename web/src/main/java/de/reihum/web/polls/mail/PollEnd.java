package de.reihum.web.polls.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.polls.PollRunService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes a poll whose last day is over. */
@ApplicationScoped
public class PollEnd implements EffectHandler {

    private PollRunService polls;

    protected PollEnd() {}

    @Inject
    public PollEnd(PollRunService polls) {
        this.polls = polls;
    }

    @Override
    public String kind() {
        return PollRunService.CLOSE;
    }

    @Override
    public void handle(PendingEffect effect) {
        polls.closeWhenDue(effect.subject());
    }
}
