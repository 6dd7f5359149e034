package de.reihum.web.api;

/**
 * What a POST led to.
 *
 * @param location path of what was made, or {@code null}
 * @param version of the record in the body, or {@code null}
 */
public record Made(int status, String location, String version, Object body) {

    public static Made created(String location, long version, Object body) {
        return new Made(201, location, Long.toString(version), body);
    }

    public static Made changed(long version, Object body) {
        return new Made(200, null, Long.toString(version), body);
    }
}
