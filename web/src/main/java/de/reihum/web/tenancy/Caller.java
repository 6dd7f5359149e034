package de.reihum.web.tenancy;

import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Where a request came from. The header X-Forwarded-For is believed only when the request came from one of the proxies named in
 * {@code reihum.proxies} (addresses, separated by commas): anybody can write such a header.
 */
@ApplicationScoped
public class Caller {

    private Settings settings;

    protected Caller() {}

    @Inject
    public Caller(Settings settings) {
        this.settings = settings;
    }

    /** An IPv6 caller is known by her network (/64), of which she has all addresses. */
    public String address(HttpServletRequest request) {
        var proxies = List.of(settings.text("reihum.proxies").split("\\s*,\\s*"));
        var forwarded = request.getHeader("X-Forwarded-For");
        var address = forwarded != null && proxies.contains(request.getRemoteAddr()) ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip() : request.getRemoteAddr();
        return address.contains(":") ? network(address) : address;
    }

    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length < 4 ? address : String.join(":", List.of(groups).subList(0, 4));
    }
}
