package de.reihum.web.jobs;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.jobs.EffectService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox once a day of what was done long ago, some at a time so that nobody waits. Several servers may do so at once. */
@WebListener
public class OutboxTidy implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(OutboxTidy.class.getName());
    private static final Actor.Identity TIDY = new Actor.Identity(Actor.Kind.JOB, 0, "outbox", Set.of(Permission.WORK));
    private static final int FIRST_MINUTES = 10;
    private static final int DAY_MINUTES = 24 * 60;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private TenantRunner runner;

    @Inject
    private EffectService effects;

    private ScheduledFuture<?> daily;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        daily = scheduler.scheduleWithFixedDelay(this::tidy, FIRST_MINUTES, DAY_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void contextDestroyed(ServletContextEvent ended) {
        daily.cancel(false);
    }

    /** An exception that left this method would end the schedule. */
    private void tidy() {
        try {
            while (runner.callTenantFree(TIDY, effects::forgetDone)) {
                LOG.fine("More effects to forget");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Effects that are done could not be forgotten", failed);
        }
    }
}
