package de.reihum.web.participation.work;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.participation.JudgementService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sees to it that every network has its next night: all of them once a day, those just opened once an hour. Several servers may do so at once. */
@WebListener
public class NightWatch implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());
    private static final Actor.Identity WATCH = new Actor.Identity(Actor.Kind.JOB, 0, "participation", Set.of(Permission.WORK));
    private static final int FIRST_SECONDS = 90;
    private static final int HOUR_SECONDS = 3600;
    private static final Duration DAY = Duration.ofDays(1);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private TenantRunner runner;

    @Inject
    private JudgementService judgement;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> hourly;
    private Instant lastOfAll = Instant.EPOCH;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        hourly = scheduler.scheduleWithFixedDelay(this::watch, FIRST_SECONDS, HOUR_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent ended) {
        hourly.cancel(false);
    }

    /** An exception that left this method would end the schedule. */
    private void watch() {
        try {
            var now = clock.instant();
            boolean all = !lastOfAll.plus(DAY).isAfter(now);
            for (int network : runner.callTenantFree(WATCH, () -> judgement.networks(all ? Instant.EPOCH : now.minus(DAY)))) {
                runner.walk(network, WATCH, judgement::watch);
            }
            lastOfAll = all ? now : lastOfAll;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not every network has its next night", failed);
        }
    }
}
