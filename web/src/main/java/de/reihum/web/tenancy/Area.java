package de.reihum.web.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The parts of the site, which differ in who may enter and what their pages may load. */
public enum Area {
    /** Programs with a key. */
    API,
    /** Style sheets and pictures. */
    STATIC,
    /** Pages without Vaadin: signing in, personal links, development. */
    PLAIN,
    /** Vaadin: for people who are signed in. */
    APPLICATION;

    private static final Set<String> PLAIN_FOLDERS = Set.of("login", "logout", "reset", "welcome", "a", "f", "h", "i", "m", "t", "v", "feeds", "dates", "dev", "error", "health", "openapi");
    private static final Set<String> STATIC_FOLDERS = Set.of("styles", "brand", "icons", "images", "favicon.ico", "robots.txt");

    public static Area of(HttpServletRequest request) {
        return of(path(request));
    }

    /** @param path within the site, as {@link #path} tells it */
    public static Area of(String path) {
        int end = path.indexOf('/', 1);
        var folder = end < 0 ? path.substring(1) : path.substring(1, end);
        return folder.equals("api") ? API
                : STATIC_FOLDERS.contains(folder) ? STATIC
                : PLAIN_FOLDERS.contains(folder) ? PLAIN
                : APPLICATION;
    }

    /** As the server decoded and normalised it, so that "/%61pi" and "/x/../api" are what they are. */
    public static String path(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }
}
