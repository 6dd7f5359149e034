package de.reihum.web.api;

import de.reihum.shared.InvalidValue;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Versions travel in the body or, as HTTP has it, in ETag and If-Match. */
public final class Versioned {

    private Versioned() {}

    public static Response of(long version, Object body) {
        return Response.ok(body).tag(new EntityTag(Long.toString(version))).build();
    }

    /**
     * The version that the caller has seen.
     *
     * @param match the header If-Match, or {@code null}
     * @param version in the body, or {@code null}
     * @throws InvalidValue when there is none, or the two differ
     */
    public static long seen(String match, Long version) {
        var header = match == null ? null : number(match.replace("\"", "").strip());
        if (header == null && version == null || header != null && version != null && !header.equals(version)) {
            throw new InvalidValue("version", "api.refusal.version");
        }
        return header == null ? version : header;
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException none) {
            throw new InvalidValue("If-Match", "api.refusal.version");
        }
    }
}
