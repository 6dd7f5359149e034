package de.reihum.web.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Recognises requests that a page of another site makes the browser send. A program without these headers is no browser and has no cookies to
 * abuse.
 */
final class ForeignPages {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private ForeignPages() {}

    static boolean sent(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return site != null ? !OWN.contains(site) : origin != null && !own(origin, request.getHeader("Host"));
    }

    private static boolean own(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
