package de.reihum.web.platform.closing;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.EffectService;
import de.reihum.jobs.PendingEffect;
import de.reihum.platform.closing.ClosingService;
import de.reihum.platform.closing.DeletionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes a closed network when its waiting time is over, some rows at a time; goes on where an earlier try stopped. */
@ApplicationScoped
public class Deletion implements EffectHandler {

    private DeletionService deletion;
    private EffectService effects;

    protected Deletion() {}

    @Inject
    public Deletion(DeletionService deletion, EffectService effects) {
        this.deletion = deletion;
        this.effects = effects;
    }

    @Override
    public String kind() {
        return ClosingService.DELETION;
    }

    @Override
    public void handle(PendingEffect effect) {
        int number = PlatformErrand.network(effect);
        if (deletion.begin(number)) {
            while (deletion.deleteSome(number)) {
                effects.renew(effect);
            }
            deletion.end(number);
        }
    }
}
