package de.reihum.web.jobs;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.EffectService;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes effects and does one of them, inside its network, with the right of the product's own work. */
@ApplicationScoped
public class EffectRun {

    private static final Logger LOG = Logger.getLogger(EffectRun.class.getName());
    private static final Actor.Identity WORKER = new Actor.Identity(Actor.Kind.JOB, 0, "outbox", Set.of(Permission.WORK));

    private TenantRunner runner;
    private EffectService effects;
    private Instance<EffectHandler> handlers;

    protected EffectRun() {}

    @Inject
    public EffectRun(TenantRunner runner, EffectService effects, @Any Instance<EffectHandler> handlers) {
        this.runner = runner;
        this.effects = effects;
        this.handlers = handlers;
    }

    List<PendingEffect> claim(int limit) {
        return runner.callTenantFree(WORKER, () -> effects.claim(limit));
    }

    void renew(PendingEffect effect) {
        runner.walkTenantFree(WORKER, () -> effects.renew(effect));
    }

    /** Does it and notes how it went; a failed one is tried again later and shown when it is given up. */
    void perform(PendingEffect effect) {
        try {
            handle(effect);
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.WARNING, "Effect " + effect.id() + " of kind " + effect.kind() + " failed, try " + effect.attempts(), failed);
            runner.walkTenantFree(WORKER, () -> effects.failed(effect, reason(failed)));
            return;
        }
        runner.walkTenantFree(WORKER, () -> effects.done(effect));
    }

    private void handle(PendingEffect effect) {
        var handler = handlers.stream().filter(one -> one.kind().equals(effect.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody handles " + effect.kind()));
        var who = new Actor.Identity(Actor.Kind.JOB, effect.id(), effect.kind(), Set.of(Permission.WORK));
        if (effect.network() == 0) {
            runner.walkTenantFree(who, () -> handler.handle(effect));
        } else {
            runner.walk(effect.network(), who, () -> handler.handle(effect));
        }
    }

    private static String reason(Throwable failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
