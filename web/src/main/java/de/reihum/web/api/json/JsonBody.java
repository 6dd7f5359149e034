package de.reihum.web.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.stream.Collectors;

/** Reads and writes bodies with the product's own JSON rules instead of the server's, and says at which place a body is wrong. */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final int MAX_BYTES = 1 << 20;

    private Json json;

    protected JsonBody() {}

    @Inject
    public JsonBody(Json json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.getName().startsWith("de.reihum.");
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.getName().startsWith("de.reihum.") || Collection.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, Object> headers,
            OutputStream out) throws IOException {
        out.write(json.bytes(value));
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers,
            InputStream in) throws IOException {
        var body = in.readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw MalformedBody.tooLarge();
        }
        try {
            var value = json.objects().readValue(body, type);
            if (value == null) {
                throw new MalformedBody("", "api.refusal.noJson");
            }
            return value;
        } catch (JsonMappingException misfit) {
            throw refusal(misfit);
        } catch (JsonProcessingException noJson) {
            throw new MalformedBody("", "api.refusal.noJson");
        }
    }

    private static RuntimeException refusal(JsonMappingException misfit) {
        var path = path(misfit);
        if (misfit.getCause() instanceof InvalidValue invalid) {
            return new InvalidValue(invalid.reasons().stream().map(reason -> new Reason(join(path, reason.field()), reason.key(), reason.arguments())).toList());
        }
        return misfit instanceof UnrecognizedPropertyException ? new MalformedBody(path, "api.refusal.unknownField")
                : misfit instanceof InvalidFormatException ? new MalformedBody(path, "api.refusal.format")
                : new MalformedBody(path, "api.refusal.shape");
    }

    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream().map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    private static String join(String path, String field) {
        return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
    }
}
