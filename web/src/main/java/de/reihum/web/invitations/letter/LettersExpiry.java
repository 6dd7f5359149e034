package de.reihum.web.invitations.letter;

import de.reihum.invitations.letters.LetterMakingService;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets a file with letters when its time is over. */
@ApplicationScoped
public class LettersExpiry implements EffectHandler {

    private LetterMakingService making;

    protected LettersExpiry() {}

    @Inject
    public LettersExpiry(LetterMakingService making) {
        this.making = making;
    }

    @Override
    public String kind() {
        return LetterMakingService.EXPIRY;
    }

    @Override
    public void handle(PendingEffect effect) {
        making.expire(effect.subject());
    }
}
