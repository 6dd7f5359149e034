package de.reihum.persistence.isolation;

import de.reihum.persistence.World;
import de.reihum.tenancy.TenantEntity;
import java.util.Map;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/** A network with one row of every entity. */
record Colony(int network, Specimens specimens, Map<Class<?>, TenantEntity> rows) {

    static Colony found(World world, Columns columns) {
        var network = world.network("#");
        return world.in(network, () -> {
            var entities = world.database().inTenant();
            var specimens = new Specimens(world, network, columns, entities.unwrap(AbstractSession.class));
            return new Colony(network, specimens, specimens.persistAll(entities));
        });
    }

    String id(Class<?> type) {
        return Long.toString(rows.get(type).id());
    }
}
