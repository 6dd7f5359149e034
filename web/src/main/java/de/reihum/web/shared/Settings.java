package de.reihum.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;

/**
 * What the start script told this server, as system properties: {@code reihum.base-url} (how people reach it), {@code reihum.data} (folder for
 * files), {@code reihum.development} (true only on a developer's machine: local mail page, clock page, printed logins).
 */
@ApplicationScoped
public class Settings {

    /** Without a slash at the end. */
    public URI url() {
        var url = System.getProperty("reihum.base-url", "http://localhost:8080");
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** Whether people reach the product by TLS; then cookies and pages insist on it. */
    public boolean secure() {
        return "https".equals(url().getScheme());
    }

    /** The address of a page, for mails. */
    public String link(String path) {
        return url() + path;
    }

    public Path data() {
        return Path.of(System.getProperty("reihum.data", System.getProperty("java.io.tmpdir")));
    }

    public boolean development() {
        return Boolean.getBoolean("reihum.development");
    }

    /** Empty when it was not set. */
    public String text(String property) {
        return System.getProperty(property, "").strip();
    }
}
