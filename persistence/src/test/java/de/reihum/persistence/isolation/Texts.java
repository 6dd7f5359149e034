package de.reihum.persistence.isolation;

import java.util.Collection;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/** All a row shows: its fields, its parts, and what it refers to one step away. */
final class Texts {

    private Texts() {}

    static String of(Object record, AbstractSession session) {
        return of(record, session, 1);
    }

    private static String of(Object value, AbstractSession session, int depth) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> of(one, session, depth)).toList().toString();
        }
        var descriptor = value == null ? null : session.getDescriptor(value);
        if (descriptor == null) {
            return String.valueOf(value);
        }
        return of(value, descriptor, session, depth);
    }

    private static String of(Object value, ClassDescriptor descriptor, AbstractSession session, int depth) {
        var text = new StringBuilder();
        for (var mapping : descriptor.getMappings()) {
            if (!mapping.isMultitenantPrimaryKeyMapping() && (depth > 0 || !mapping.isForeignReferenceMapping())) {
                var part = mapping.getRealAttributeValueFromObject(value, session);
                var whole = mapping.isAggregateObjectMapping() && part != null;
                text.append(whole ? of(part, mapping.getReferenceDescriptor(), session, depth) : of(part, session, depth - 1)).append(' ');
            }
        }
        return text.toString();
    }
}
