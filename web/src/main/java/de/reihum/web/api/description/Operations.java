package de.reihum.web.api.description;

import de.reihum.web.api.problem.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One resource method as an operation: parameters, body, answers, and the problems all have in common. */
class Operations {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request is not understood", "401", "No valid key", "403", "The key lacks the scope", "404", "No such record", "410", "It became part of another record; successor names it",
            "409", "Somebody else was faster, or the state forbids it", "422", "A value is invalid; errors names each field",
            "429", "Too many requests; Retry-After names the seconds to wait");
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The HTTP method in small letters, or {@code null} when it is no resource method. */
    static String verb(Method method) {
        return method.isAnnotationPresent(GET.class) ? "get" : method.isAnnotationPresent(POST.class) ? "post" : method.isAnnotationPresent(PUT.class) ? "put" : null;
    }

    Map<String, Object> of(Method method) {
        var words = method.getAnnotation(Operation.class);
        var operation = new LinkedHashMap<String, Object>();
        operation.put("tags", List.of(method.getDeclaringClass().getAnnotation(Tag.class).name()));
        operation.put("operationId", words.operationId());
        operation.put("summary", words.summary());
        operation.put("description", words.description());
        operation.put("parameters", parameters(method));
        Arrays.stream(method.getParameters()).filter(parameter -> parameter.getAnnotations().length == 0).findFirst()
                .ifPresent(body -> operation.put("requestBody", Map.of("required", true, "content", json("application/json", schemas.of(body.getParameterizedType())))));
        operation.put("responses", responses(method));
        return operation;
    }

    private List<Object> parameters(Method method) {
        var all = new ArrayList<Object>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> all.add(query(field)));
            } else {
                place(parameter, all);
            }
        }
        if (method.isAnnotationPresent(POST.class) && !path(method).endsWith("archive") && !path(method).endsWith("restore")) {
            all.add(Map.of("name", "Idempotency-Key", "in", "header", "required", false, "schema", TEXT,
                    "description", "The same key with the same request acts once; its answer can be had again for 24 hours"));
        }
        return all;
    }

    private static String path(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static void place(Parameter parameter, List<Object> all) {
        if (parameter.isAnnotationPresent(PathParam.class)) {
            all.add(Map.of("name", parameter.getAnnotation(PathParam.class).value(), "in", "path", "required", true, "schema", TEXT));
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            all.add(Map.of("name", parameter.getAnnotation(HeaderParam.class).value(), "in", "header", "required", false, "schema", TEXT,
                    "description", "The version that was read; may instead stand in the body"));
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            all.add(Map.of("name", parameter.getAnnotation(QueryParam.class).value(), "in", "query", "required", false, "schema", TEXT));
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == Object.class ? Stream.of()
                : Stream.concat(fields(type.getSuperclass()), Arrays.stream(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(QueryParam.class)));
    }

    private static Map<String, Object> query(Field field) {
        Map<String, Object> schema = List.class.isAssignableFrom(field.getType()) ? Map.of("type", "array", "items", TEXT) : TEXT;
        return Map.of("name", field.getAnnotation(QueryParam.class).value(), "in", "query", "required", false, "schema", schema,
                "description", field.getAnnotation(About.class).value());
    }

    private Map<String, Object> responses(Method method) {
        var responses = new LinkedHashMap<String, Object>();
        var declared = method.getAnnotation(APIResponse.class);
        var type = declared == null || method.getReturnType() != Response.class ? method.getGenericReturnType() : declared.content()[0].schema().implementation();
        var said = declared == null || declared.description().isEmpty() ? "Done" : declared.description();
        responses.put(declared == null ? "200" : declared.responseCode(), Map.of("description", said, "content", json("application/json", schemas.of(type))));
        PROBLEMS.forEach((status, meaning) -> responses.put(status, Map.of("description", meaning, "content", json(Problem.MEDIA_TYPE, schemas.of(Problem.class)))));
        return responses;
    }

    private static Map<String, Object> json(String media, Map<String, Object> schema) {
        return Map.of(media, Map.of("schema", schema));
    }
}
