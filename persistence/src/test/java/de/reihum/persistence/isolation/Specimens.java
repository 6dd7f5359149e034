package de.reihum.persistence.isolation;

import de.reihum.persistence.World;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.EntityManager;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/**
 * Makes one valid row of every entity for one network, all of them connected, every text holding the network's canary. What an entity looks
 * like is read from its mappings, so that a new entity or field is attacked without anybody thinking of it.
 */
final class Specimens {

    private final World world;
    private final int network;
    private final Columns columns;
    private final AbstractSession session;
    private final Map<String, ClassDescriptor> byTable = new HashMap<>();
    private final Map<Class<?>, TenantEntity> made = new LinkedHashMap<>();
    private int serial;

    Specimens(World world, int network, Columns columns, AbstractSession session) {
        this.world = world;
        this.network = network;
        this.columns = columns;
        this.session = session;
        tenantDescriptors(session).forEach((type, descriptor) -> byTable.put(descriptor.getTableName().toLowerCase(Locale.ROOT), descriptor));
    }

    static Map<Class<?>, ClassDescriptor> tenantDescriptors(AbstractSession session) {
        return session.getDescriptors().values().stream().filter(descriptor -> TenantEntity.class.isAssignableFrom(descriptor.getJavaClass()))
                .collect(Collectors.toMap(descriptor -> (Class<?>) descriptor.getJavaClass(), descriptor -> descriptor, (a, b) -> a,
                        () -> new TreeMap<>(Comparator.comparing(Class::getName))));
    }

    static String canary(int network) {
        return "#" + network + "#";
    }

    Map<Class<?>, TenantEntity> persistAll(EntityManager entities) {
        return persistAllBut(Set.of(), entities);
    }

    Map<Class<?>, TenantEntity> persistAllBut(Set<Class<?>> left, EntityManager entities) {
        byTable.values().stream().filter(descriptor -> !left.contains(descriptor.getJavaClass())).forEach(this::specimen);
        made.values().forEach(entities::persist);
        entities.flush();
        return made;
    }

    /** One more of its kind, not stored, with the others as its references. */
    TenantEntity another(Class<?> type) {
        var others = new HashMap<>(made);
        made.remove(type);
        var fresh = specimen(session.getDescriptor(type));
        made.clear();
        made.putAll(others);
        return fresh;
    }

    private TenantEntity specimen(ClassDescriptor descriptor) {
        if (!made.containsKey(descriptor.getJavaClass())) {
            made.put(descriptor.getJavaClass(), null);
            var specimen = (TenantEntity) descriptor.getInstantiationPolicy().buildNewInstance();
            fill(specimen, descriptor, descriptor.getAlias() + ".", descriptor);
            made.remove(descriptor.getJavaClass());
            made.put(descriptor.getJavaClass(), specimen);
        }
        return made.get(descriptor.getJavaClass());
    }

    private void fill(Object target, ClassDescriptor descriptor, String path, ClassDescriptor root) {
        for (var mapping : descriptor.getMappings()) {
            var name = mapping.getAttributeName();
            if ("id".equals(name) && !descriptor.isAggregateDescriptor()) {
                mapping.setAttributeValueInObject(target, world.ids().next());
            } else if (!"version".equals(name) && !mapping.isMultitenantPrimaryKeyMapping()) {
                fill(target, mapping, path + name, root);
            }
        }
    }

    private void fill(Object target, DatabaseMapping mapping, String path, ClassDescriptor root) {
        if (mapping.isAggregateObjectMapping()) {
            mapping.setRealAttributeValueInObject(target, embedded(mapping, path, root));
        } else if (mapping.isObjectReferenceMapping()) {
            mapping.setRealAttributeValueInObject(target, specimen(((ForeignReferenceMapping) mapping).getReferenceDescriptor()));
        } else if (mapping instanceof CollectionMapping many) {
            fill(target, many, path, root);
        } else if (mapping.isAbstractDirectMapping()) {
            mapping.setAttributeValueInObject(target, direct(mapping, path));
        } else {
            throw new IllegalStateException(path + " has a mapping the isolation test does not know: " + mapping.getClass().getSimpleName());
        }
    }

    private Object embedded(DatabaseMapping mapping, String path, ClassDescriptor root) {
        var part = mapping.getReferenceDescriptor().getInstantiationPolicy().buildNewInstance();
        fill(part, mapping.getReferenceDescriptor(), path + ".", root);
        return part;
    }

    private void fill(Object target, CollectionMapping many, String path, ClassDescriptor root) {
        if (many.isOneToManyMapping()) {
            return; // the children point to us
        }
        @SuppressWarnings("unchecked")
        var values = (Collection<Object>) many.getRealCollectionAttributeValueFromObject(target, session);
        if (many.isDirectCollectionMapping()) {
            var type = many.getAttributeAccessor().getAttributeClass();
            values.add(Samples.of(path, elementType(target, many, type), canary(network) + serial++));
        } else if (many.isAggregateCollectionMapping()) {
            values.add(embedded(many, path, root));
        } else {
            values.add(specimen(many.getReferenceDescriptor()));
        }
    }

    private static Class<?> elementType(Object target, CollectionMapping many, Class<?> fallback) {
        for (Class<?> owner = target.getClass(); owner != null; owner = owner.getSuperclass()) {
            for (var field : owner.getDeclaredFields()) {
                if (field.getName().equals(many.getAttributeName()) && field.getGenericType() instanceof ParameterizedType type) {
                    return (Class<?>) type.getActualTypeArguments()[0];
                }
            }
        }
        return fallback;
    }

    private Object direct(DatabaseMapping mapping, String path) {
        var field = mapping.getField();
        var points = columns.target(field.getTableName(), field.getName());
        if (points != null && byTable.containsKey(points)) {
            return specimen(byTable.get(points)).id();
        }
        var text = canary(network) + serial++ + " " + path;
        var fits = columns.length(field.getTableName(), field.getName());
        return Samples.of(path, mapping.getAttributeAccessor().getAttributeClass(), text.length() > fits ? text.substring(0, fits) : text);
    }
}
