package de.reihum.web.jobs;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The worker lives as long as the application is deployed. */
@WebListener
public class WorkerLife implements ServletContextListener {

    @Inject
    private EffectWorker worker;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        worker.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent ended) {
        worker.stop();
    }
}
