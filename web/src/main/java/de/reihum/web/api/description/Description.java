package de.reihum.web.api.description;

import de.reihum.web.api.ApiApplication;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The OpenAPI document of the given resources. */
public final class Description {

    private static final String ABOUT = "Members, contacts and polls of one network. Ids and versions are strings. Lists refuse parameters and bodies refuse "
            + "fields that do not exist. Errors are application/problem+json (RFC 9457) in the language of Accept-Language (de or en).";
    private static final String KEY = "A key of the network, made under Schlüssel: rh_<network>_<secret>. Scopes: members:read, members:write, members:merge, touches:read, touches:write, tasks:read, tasks:write, polls:read, settings:read, participation:read, participation:write, participation:rules, "
            + "profile:read, profile:write, privacy:write, audit:read";

    private Description() {}

    /** @return ready to be written as JSON */
    public static Map<String, Object> of(List<Class<?>> resources) {
        var schemas = new Schemas();
        var operations = new Operations(schemas);
        var paths = new TreeMap<String, Map<String, Object>>();
        for (var resource : resources) {
            Arrays.stream(resource.getDeclaredMethods()).filter(method -> Operations.verb(method) != null).sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> paths.computeIfAbsent(path(resource, method), path -> new TreeMap<>()).put(Operations.verb(method), operations.of(method)));
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.0.3");
        document.put("info", Map.of("title", "Reihum", "version", "1", "description", ABOUT));
        document.put("security", List.of(Map.of("key", List.of())));
        document.put("tags", resources.stream().map(resource -> resource.getAnnotation(Tag.class))
                .map(tag -> Map.of("name", tag.name(), "description", tag.description())).toList());
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.all(),
                "securitySchemes", Map.of("key", Map.of("type", "http", "scheme", "bearer", "description", KEY))));
        return document;
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return ApiApplication.PATH + "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }
}
