package de.reihum.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a request failed, as RFC 9457 writes it.
 *
 * @param type a fixed name of the kind of problem, e.g. {@code urn:reihum:problem:conflict}
 * @param detail for people, in the language of the request
 * @param instance which failure of ours it was, only for 500
 * @param successor the id of the record that the wanted one became part of, only for 410
 * @param errors one for each field that was refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, String successor, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    Problem leadingTo(long survivor) {
        return new Problem(type, title, status, detail, instance, Long.toString(survivor), errors);
    }

    /** @param field the path of the field in the body, e.g. {@code contacts[0].email} */
    public record FieldError(String field, String detail) {}
}
