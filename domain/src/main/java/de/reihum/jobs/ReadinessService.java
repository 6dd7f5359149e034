package de.reihum.jobs;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells whether this release can work with the database it found. */
@ApplicationScoped
@Transactional
public class ReadinessService {

    /** The two numbers differ when migrations are missing, or when the database is already ahead of this release. */
    public record SchemaState(int applied, int expected) {

        public boolean matches() {
            return applied == expected;
        }
    }

    private Schema schema;

    protected ReadinessService() {}

    @Inject
    public ReadinessService(Schema schema) {
        this.schema = schema;
    }

    /** @throws IllegalStateException when the database does not answer */
    @Requires(Permission.WORK)
    public SchemaState schema() {
        return new SchemaState(schema.applied(), schema.expected());
    }
}
