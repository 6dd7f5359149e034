package de.reihum.persistence.audit;

import de.reihum.audit.AuditRow;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

/**
 * Which fields of one entity the audit trail shows, and how. Children speak for themselves, so collections of entities are left out. An embedded value
 * that says itself in words is one field; of any other one the parts are shown.
 */
class AuditedValues {

    private static final Set<String> NOISE = Set.of("id", "number", "version");
    private static final int MAX = 4000;

    private final boolean audited;
    private final List<DatabaseMapping> mappings;
    private final Map<DatabaseMapping, AuditedValues> parts;
    private final Set<String> hidden;
    private final DatabaseMapping key;

    AuditedValues(ClassDescriptor descriptor) {
        audited = !descriptor.isAggregateDescriptor() && !descriptor.getJavaClass().isAnnotationPresent(NotAudited.class);
        mappings = descriptor.getMappings().stream().filter(AuditedValues::shown).toList();
        parts = mappings.stream().filter(mapping -> mapping.isAggregateObjectMapping() && !speaks(mapping.getReferenceDescriptor().getJavaClass()))
                .collect(Collectors.toMap(Function.identity(), mapping -> new AuditedValues(mapping.getReferenceDescriptor())));
        hidden = mappings.stream().map(DatabaseMapping::getAttributeName).filter(name -> hidden(descriptor.getJavaClass(), name)).collect(Collectors.toSet());
        key = descriptor.getMappings().stream().filter(mapping -> mapping.isPrimaryKeyMapping() && mapping.isDirectToFieldMapping()).findFirst().orElse(null);
    }

    boolean audited() {
        return audited;
    }

    /** The key is (network, id) or just the id; the network has no attribute. */
    long id(Object record) {
        return key.getAttributeValueFromObject(record) instanceof Number number ? number.longValue() : 0;
    }

    List<AuditRow.Field> initial(Object record, AbstractSession session) {
        var fields = new ArrayList<AuditRow.Field>();
        for (var mapping : mappings) {
            var value = mapping.getRealAttributeValueFromObject(record, session);
            if (parts.containsKey(mapping) && value != null) {
                fields.addAll(parts.get(mapping).initial(value, session));
                continue;
            }
            add(fields, mapping.getAttributeName(), null, text(value));
        }
        return fields;
    }

    /** What is lost with a record that is removed. */
    List<AuditRow.Field> last(Object record, AbstractSession session) {
        return initial(record, session).stream().map(field -> new AuditRow.Field(field.name(), field.now(), null)).toList();
    }

    List<AuditRow.Field> changed(ObjectChangeSet changes, Object record, AbstractSession session) {
        var fields = new ArrayList<AuditRow.Field>();
        for (var mapping : mappings) {
            var change = changes.getChangesForAttributeNamed(mapping.getAttributeName());
            if (change instanceof AggregateChangeRecord inside && parts.containsKey(mapping) && inside.getChangedObject() != null) {
                fields.addAll(parts.get(mapping).changed((ObjectChangeSet) inside.getChangedObject(), mapping.getRealAttributeValueFromObject(record, session), session));
            } else if (change != null) {
                add(fields, mapping.getAttributeName(), text(change.getOldValue()), text(mapping.getRealAttributeValueFromObject(record, session)));
            }
        }
        return fields;
    }

    private void add(List<AuditRow.Field> fields, String name, String old, String now) {
        if (!Objects.equals(old, now)) {
            fields.add(hidden.contains(name) ? new AuditRow.Field(name, null, null) : new AuditRow.Field(name, old, now));
        }
    }

    private static boolean speaks(Class<?> embedded) {
        try {
            return embedded.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }

    private static boolean shown(DatabaseMapping mapping) {
        return !NOISE.contains(mapping.getAttributeName())
                && (mapping.isAbstractDirectMapping() || mapping.isAggregateObjectMapping() || mapping.isObjectReferenceMapping() || mapping.isDirectCollectionMapping());
    }

    private static boolean hidden(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field.isAnnotationPresent(NotAudited.class);
                }
            }
        }
        return false;
    }

    private static String text(Object value) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty() || "".equals(value)) {
            return null;
        }
        var text = value instanceof TenantEntity entity ? Long.toString(entity.id())
                : value instanceof Collection<?> many ? many.stream().map(AuditedValues::text).filter(Objects::nonNull).sorted().collect(Collectors.joining(", "))
                : value.toString();
        return text.length() > MAX ? text.substring(0, MAX) : text;
    }
}
