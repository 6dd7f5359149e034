package de.reihum.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.jobs.ReadinessService;
import de.reihum.shared.Ids;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Inside the server. JUnit's own assertions, because nothing but the test class is added to what is shipped. */
@Isolated
@ExtendWith(ArquillianExtension.class)
class ShippedEarIT {
    private static final Actor.Identity TEST = new Actor.Identity(Actor.Kind.JOB, 0, "test", Set.of(Permission.WORK));

    @Inject
    private TenantRunner runner;

    @Inject
    private ReadinessService readiness;

    @Inject
    private Ids ids;

    @Deployment
    static EnterpriseArchive shipped() {
        return TestableEar.with(ShippedEarIT.class);
    }

    @Test
    void the_schema_is_the_one_the_application_expects() {
        ReadinessService.SchemaState state = runner.callTenantFree(TEST, readiness::schema);

        assertTrue(state.expected() > 0);
        assertEquals(state.expected(), state.applied());
    }

    @Test
    void a_later_id_is_a_larger_id() {
        long first = ids.next();

        assertTrue(first < ids.next());
    }
}
