package de.reihum.web.platform.closing;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.EffectService;
import de.reihum.jobs.PendingEffect;
import de.reihum.platform.closing.ClosedRow;
import de.reihum.platform.closing.ClosingService;
import de.reihum.platform.closing.DeletionService;
import de.reihum.platform.export.ExportMakingService;
import de.reihum.web.platform.export.NetworkArchive;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Puts everything together for the administrators of a network that was closed. Belongs to no network itself: a closed one lets nothing happen in it. */
@ApplicationScoped
public class Farewell implements EffectHandler {

    private DeletionService deletion;
    private ExportMakingService making;
    private NetworkArchive archive;
    private EffectService effects;
    private TenantRunner runner;

    protected Farewell() {}

    @Inject
    public Farewell(DeletionService deletion, ExportMakingService making, NetworkArchive archive, EffectService effects, TenantRunner runner) {
        this.deletion = deletion;
        this.making = making;
        this.archive = archive;
        this.effects = effects;
        this.runner = runner;
    }

    @Override
    public String kind() {
        return ClosingService.FAREWELL;
    }

    @Override
    public void handle(PendingEffect effect) {
        int number = PlatformErrand.network(effect);
        deletion.toExport(number).ifPresent(closed -> runner.walk(number, who(effect), () -> export(closed, effect)));
    }

    private void export(ClosedRow closed, PendingEffect effect) {
        long export = making.ask("");
        making.finish(export, archive.make(export, (done, total) -> effects.renew(effect)), closed.deleteAt());
        runner.walkTenantFree(who(effect), () -> deletion.exported(closed.number(), export));
    }

    private static Actor.Identity who(PendingEffect effect) {
        return new Actor.Identity(Actor.Kind.JOB, effect.id(), effect.kind(), Set.of(Permission.WORK));
    }
}
