package de.reihum.web.login;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.login.RefusedSignInService;
import de.reihum.login.SignInService;
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

/** Forgets once an hour what was tried longer ago than it counts. */
@WebListener
public class Housekeeping implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    private static final Actor.Identity HOUSEKEEPER = new Actor.Identity(Actor.Kind.JOB, 0, "housekeeping", Set.of(Permission.WORK));

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private TenantRunner runner;

    @Inject
    private SignInService signIn;

    @Inject
    private RefusedSignInService refused;

    private ScheduledFuture<?> hourly;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        hourly = scheduler.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.HOURS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent ended) {
        hourly.cancel(false);
    }

    /** An exception that left this method would end the schedule. */
    private void tidy() {
        try {
            runner.walkTenantFree(HOUSEKEEPER, signIn::forgetOldTries);
            runner.walkTenantFree(HOUSEKEEPER, refused::forgetOld);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old tries could not be forgotten", failed);
        }
    }
}
