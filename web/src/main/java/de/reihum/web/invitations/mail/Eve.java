package de.reihum.web.invitations.mail;

import de.reihum.invitations.run.EveService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Begins the day before a meeting. */
@ApplicationScoped
public class Eve implements EffectHandler {

    private EveService eves;

    protected Eve() {}

    @Inject
    public Eve(EveService eves) {
        this.eves = eves;
    }

    @Override
    public String kind() {
        return InvitationEffects.EVE;
    }

    @Override
    public void handle(PendingEffect effect) {
        eves.begin(effect.subject(), effect.argument());
    }
}
