package de.reihum.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up while this server takes effects from the outbox. */
@Readiness
@ApplicationScoped
public class OutboxReady implements HealthCheck {

    private EffectWorker worker;

    protected OutboxReady() {}

    @Inject
    public OutboxReady(EffectWorker worker) {
        this.worker = worker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox").status(worker.alive()).build();
    }
}
