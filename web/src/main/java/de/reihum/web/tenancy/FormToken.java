package de.reihum.web.tenancy;

import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proves that a form came from our own page, without a session: the hidden field {@value #FIELD} must repeat what the cookie holds, which no
 * other site can read. All tabs of a browser share one.
 */
@ApplicationScoped
public class FormToken {

    public static final String FIELD = "form";
    private static final String COOKIE = "reihum-form";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Settings settings;

    protected FormToken() {}

    @Inject
    public FormToken(Settings settings) {
        this.settings = settings;
    }

    /** The value for the hidden field; sets the cookie when there is none yet. */
    public String issue(HttpServletRequest request, HttpServletResponse response) {
        return held(request).orElseGet(() -> {
            var token = random();
            var cookie = new Cookie(COOKIE, token);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(settings.secure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
            return token;
        });
    }

    public boolean sound(HttpServletRequest request) {
        var sent = Optional.ofNullable(request.getParameter(FIELD)).orElse("");
        return held(request).filter(token -> MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    private static Optional<String> held(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> SHAPE.matcher(value).matches())
                .findFirst();
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
