package de.reihum.persistence.members;

import de.reihum.members.merged.Absorption;
import de.reihum.shared.Moved;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Asked only for records that are not there: where they went, if they were merged. */
final class Traces {

    private Traces() {}

    /** @throws Moved when it became part of another record */
    static <T> Optional<T> follow(EntityManager entities, Absorption.Kind kind, long missing) {
        entities.createQuery("select a.survivor from Absorption a where a.kind = :kind and a.absorbed = :missing", Long.class)
                .setParameter("kind", kind).setParameter("missing", missing).getResultStream().findFirst().ifPresent(survivor -> {
                    throw new Moved(survivor);
                });
        return Optional.empty();
    }
}
