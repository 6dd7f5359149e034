package de.reihum.web.api.description;

import de.reihum.web.api.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The shapes of bodies, as {@link Json} writes and reads them. Records are described once and referred to. */
class Schemas {

    private final Map<String, Object> all = new TreeMap<>();

    Map<String, Object> all() {
        return all;
    }

    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<String, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.get(variable.getName()), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            return Collection.class.isAssignableFrom(raw) ? Map.of("type", "array", "items", of(generic.getActualTypeArguments()[0], variables))
                    : Map.class.isAssignableFrom(raw) ? Map.of("type", "object", "additionalProperties", of(generic.getActualTypeArguments()[1], variables))
                    : record(raw, generic.getActualTypeArguments());
        }
        var plain = (Class<?>) type;
        return plain.isRecord() ? record(plain) : plain.isEnum() ? words(plain) : simple(plain);
    }

    private Map<String, Object> record(Class<?> type, Type... arguments) {
        var name = (arguments.length == 0 ? "" : ((Class<?>) arguments[0]).getSimpleName()) + type.getSimpleName();
        if (!all.containsKey(name)) {
            all.put(name, Map.of());
            var variables = new TreeMap<String, Type>();
            for (int i = 0; i < arguments.length; i++) {
                variables.put(type.getTypeParameters()[i].getName(), arguments[i]);
            }
            var properties = new LinkedHashMap<String, Object>();
            for (var component : type.getRecordComponents()) {
                properties.put(component.getName(), property(component, variables));
            }
            all.put(name, Map.of("type", "object", "properties", properties));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> property(RecordComponent component, Map<String, Type> variables) {
        return component.getType() == long.class && Json.COUNTS.contains(component.getName()) ? Map.of("type", "integer") : of(component.getGenericType(), variables);
    }

    private static Map<String, Object> words(Class<?> type) {
        return Map.of("type", "string", "enum", Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }

    private static Map<String, Object> simple(Class<?> type) {
        return type == int.class || type == Integer.class ? Map.of("type", "integer")
                : type == boolean.class || type == Boolean.class ? Map.of("type", "boolean")
                : type == double.class || type == Double.class ? Map.of("type", "number")
                : type == Instant.class ? Map.of("type", "string", "format", "date-time")
                : type == LocalDate.class ? Map.of("type", "string", "format", "date")
                : type == Object.class ? Map.of("description", "Text or number")
                : type == LocalTime.class ? Map.of("type", "string", "format", "time")
                : type == long.class || type == Long.class ? Map.of("type", "string", "pattern", "-?[0-9]{1,19}")
                : type == String.class ? Map.of("type", "string")
                : unknown(type);
    }

    private static Map<String, Object> unknown(Class<?> type) {
        throw new IllegalArgumentException("No description for " + type);
    }
}
