package de.reihum.web.jobs;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.jobs.ReadinessService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up when the database answers and its tables are those of this release. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final Actor.Identity CHECK = new Actor.Identity(Actor.Kind.JOB, 0, "health", Set.of(Permission.WORK));

    private TenantRunner runner;
    private ReadinessService readiness;

    protected DatabaseReady() {}

    @Inject
    public DatabaseReady(TenantRunner runner, ReadinessService readiness) {
        this.runner = runner;
        this.readiness = readiness;
    }

    @Override
    public HealthCheckResponse call() {
        var state = runner.callTenantFree(CHECK, readiness::schema);
        return HealthCheckResponse.named("database").status(state.matches()).withData("schema", state.applied()).withData("expected", state.expected()).build();
    }
}
