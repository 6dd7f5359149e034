package de.reihum.web.api.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * How the product writes and reads JSON: 64-bit numbers as strings (JavaScript rounds them), ISO dates, and nothing in a body that the product
 * does not know.
 */
@ApplicationScoped
public class Json {

    /** Names of 64-bit numbers that count something. */
    public static final Set<String> COUNTS = Set.of("asked", "answered", "remindable", "answers", "points", "votes", "first");

    private static final int MAX_DEPTH = 20;
    private static final int MAX_TEXT = 1 << 20;

    private final ObjectMapper mapper = mapper();

    private static ObjectMapper mapper() {
        var limits = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT).build();
        var mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
        mapper.setAnnotationIntrospector(new Counts());
        mapper.configOverride(long.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        mapper.configOverride(Long.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    /** Counts stay numbers: they never grow so large that JavaScript would round them. */
    private static final class Counts extends JacksonAnnotationIntrospector {

        @Override
        public JsonFormat.Value findFormat(Annotated member) {
            return COUNTS.contains(member.getName()) ? JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER) : super.findFormat(member);
        }
    }

    ObjectMapper objects() {
        return mapper;
    }

    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
