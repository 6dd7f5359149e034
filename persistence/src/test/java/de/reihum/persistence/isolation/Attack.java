package de.reihum.persistence.isolation;

import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/**
 * One way of reaching for a row by its id.
 *
 * @param reachesOwn the entities with which the owner must get hold of its own row in this way
 */
record Attack(String name, Predicate<ClassDescriptor> reachesOwn, Reach reach) {

    /** @param victim the row wanted, as its owner knows it
     *  @param own the attacker's network */
    record Target(ClassDescriptor entity, TenantEntity victim, Specimens own) {

        String name() {
            return entity.getAlias();
        }

        Class<?> type() {
            return entity.getJavaClass();
        }

        long id() {
            return victim.id();
        }
    }

    interface Reach {

        /** @return what was got hold of; a number counts as many things as it says */
        List<?> out(EntityManager entities, Target target) throws Exception;
    }

    @Override
    public String toString() {
        return name;
    }
}
