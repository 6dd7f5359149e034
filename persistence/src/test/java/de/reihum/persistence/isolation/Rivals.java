package de.reihum.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.World;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * Two networks, A with something to lose and B that wants it.
 *
 * @param before all rows of A
 */
record Rivals(World world, Colony a, Colony b, Map<String, List<String>> before) {

    static Rivals in(World world) {
        var columns = new Columns();
        var a = Colony.found(world, columns);
        return new Rivals(world, a, Colony.found(world, columns), rows(world, a));
    }

    ClassDescriptor descriptor(Class<?> type) {
        return world.in(b.network(), () -> world.database().inTenant().unwrap(AbstractSession.class).getDescriptor(type));
    }

    Stream<Class<?>> entities() {
        return a.rows().keySet().stream().sorted(Comparator.comparing(Class::getSimpleName));
    }

    Stream<Pointer> pointers() {
        return world.in(b.network(), () -> Pointer.all(world.database().inTenant().unwrap(AbstractSession.class)).sorted(Comparator.comparing(Pointer::toString)).toList()).stream();
    }

    /**
     * @param foreign whether the row shall point to A's instead of its own network's
     * @return how the attempt to store it in a new network ended; {@link Undone} when it could be stored
     */
    RuntimeException point(Pointer pointer, boolean foreign) {
        int network = world.network();
        try {
            world.in(network, () -> {
                var entities = world.database().inTenant();
                var specimens = new Specimens(world, network, new Columns(), entities.unwrap(AbstractSession.class));
                pointer.store(entities, specimens, foreign ? a.rows().get(pointer.to().getJavaClass()) : null);
                throw new Undone();
            });
            throw new IllegalStateException("Not undone");
        } catch (RuntimeException ended) {
            return ended;
        }
    }

    Map<String, List<String>> rowsOfA() {
        return rows(world, a);
    }

    private static Map<String, List<String>> rows(World world, Colony a) {
        try (var connection = world.source().getConnection()) {
            return Rows.of(a.network(), connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Everything the reader's network gets to see of an entity, as text. */
    String read(Class<?> type, Colony reader) {
        return world.in(reader.network(), () -> {
            var entities = world.database().inTenant();
            var session = entities.unwrap(AbstractSession.class);
            return entities.createQuery("select e from " + session.getDescriptor(type).getAlias() + " e").getResultList().stream().map(found -> Texts.of(found, session)).toList().toString();
        });
    }

    /** One look at everything, from one side, by whoever else is looking. */
    void look(boolean fromA) {
        var own = fromA ? a : b;
        var other = fromA ? b : a;
        world.in(own.network(), () -> entities().forEach(type -> {
            var entities = world.database().inTenant();
            var found = entities.createQuery("select e.id from " + entities.unwrap(AbstractSession.class).getDescriptor(type).getAlias() + " e", Long.class).getResultList();
            assertThat(found).contains(own.rows().get(type).id()).doesNotContain(other.rows().get(type).id());
            assertThat((Object) entities.find(type, other.rows().get(type).id())).isNull();
        }));
    }
}
