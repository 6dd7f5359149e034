package de.reihum.persistence.isolation;

import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.UnitOfWork;

/** A field of one entity that refers to another row of the network. */
record Pointer(ClassDescriptor from, DatabaseMapping field, ClassDescriptor to) {

    static Stream<Pointer> all(AbstractSession session) {
        return Specimens.tenantDescriptors(session).values().stream().flatMap(from -> from.getMappings().stream().filter(DatabaseMapping::isObjectReferenceMapping)
                .map(field -> new Pointer(from, field, ((ForeignReferenceMapping) field).getReferenceDescriptor())));
    }

    /** What cannot be there before the first row with this field is. */
    Set<Class<?>> dependents(AbstractSession session) {
        var found = new HashSet<Class<?>>(Set.of(from.getJavaClass()));
        boolean grown;
        do {
            grown = found.addAll(all(session).filter(pointer -> found.contains(pointer.to.getJavaClass())).<Class<?>>map(pointer -> pointer.from.getJavaClass()).toList());
        } while (grown);
        return found;
    }

    /**
     * Stores the first row of its kind in a new network that has everything else.
     *
     * @param foreign what the row shall point to, or {@code null} for a row of its own network
     */
    void store(EntityManager entities, Specimens specimens, TenantEntity foreign) {
        var session = entities.unwrap(AbstractSession.class);
        var unit = entities.unwrap(UnitOfWork.class);
        var own = specimens.persistAllBut(dependents(session), entities);
        var present = own.get(to.getJavaClass());
        var target = foreign == null ? present != null ? present : stored(specimens.another(to.getJavaClass()), entities)
                : (TenantEntity) unit.registerExistingObject(Attacks.forged(new Attack.Target(to, foreign, specimens), foreign.version()));
        var row = specimens.another(from.getJavaClass());
        field.setRealAttributeValueInObject(row, target);
        stored(row, entities);
    }

    private static TenantEntity stored(TenantEntity row, EntityManager entities) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    @Override
    public String toString() {
        return from.getAlias() + "." + field.getAttributeName();
    }
}
