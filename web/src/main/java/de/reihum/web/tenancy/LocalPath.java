package de.reihum.web.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go on after signing in: a page of this site and nothing else. */
public final class LocalPath {

    private static final int MAX = 500;
    /** One slash, then no second one and no backslash, which browsers take for one: neither names another host. */
    private static final Pattern SAFE = Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@%?-][A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    private LocalPath() {}

    /** The wanted page, or the start page when the text is none of ours. */
    public static String of(String wanted) {
        boolean safe = wanted != null && wanted.length() <= MAX && SAFE.matcher(wanted).matches() && Area.of(pathOf(wanted)) == Area.APPLICATION;
        return safe ? wanted : "/";
    }

    /** The login page that leads on to the requested one. */
    static String loginFor(HttpServletRequest request) {
        return with("/login", LocalPath.of(request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString())));
    }

    /** The page with the place to go on to. */
    public static String with(String page, String onTo) {
        return onTo.equals("/") ? page : page + "?to=" + URLEncoder.encode(onTo, StandardCharsets.UTF_8);
    }

    private static String pathOf(String wanted) {
        int query = wanted.indexOf('?');
        return query < 0 ? wanted : wanted.substring(0, query);
    }
}
