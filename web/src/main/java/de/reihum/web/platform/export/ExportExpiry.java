package de.reihum.web.platform.export;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.platform.export.ExportMakingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets an export's file when its time is over. */
@ApplicationScoped
public class ExportExpiry implements EffectHandler {

    private ExportMakingService making;

    protected ExportExpiry() {}

    @Inject
    public ExportExpiry(ExportMakingService making) {
        this.making = making;
    }

    @Override
    public String kind() {
        return ExportMakingService.EXPIRY;
    }

    @Override
    public void handle(PendingEffect effect) {
        making.expire(effect.subject());
    }
}
