package de.reihum.web.api.traffic;

/**
 * What a POST led to.
 *
 * @param location path of what was made, or {@code null}
 * @param version of the record in the body, or {@code null}
 */
public record Made(int status, String location, String version, Object body) {

    public static Made created(String location, Object body) {
        return new Made(201, location, null, body);
    }
}
