package de.reihum.web.api;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses query parameters that do not exist: a misspelt filter would otherwise answer with everything. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var known = KNOWN.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        var unknown = request.getUriInfo().getQueryParameters().keySet().stream().filter(name -> !known.contains(name))
                .map(name -> Reason.of(name, "api.refusal.unknownParameter")).toList();
        if (!unknown.isEmpty()) {
            throw new InvalidValue(unknown);
        }
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class) ? fields(parameter.getType()) : Stream.of(parameter))
                .map((AnnotatedElement element) -> element.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null).map(QueryParam::value).collect(Collectors.toSet());
    }

    private static Stream<AnnotatedElement> fields(Class<?> type) {
        return type == Object.class ? Stream.of() : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }
}
