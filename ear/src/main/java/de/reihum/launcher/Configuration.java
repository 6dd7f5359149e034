package de.reihum.launcher;

import de.reihum.launcher.database.DatabaseAccess;
import de.reihum.launcher.process.DataFolder;
import de.reihum.launcher.server.ApplicationServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the application learns its settings: properties for what everybody may see, the environment for secrets. */
record Configuration(Settings settings, DataFolder data, Secrets secrets, DatabaseAccess database) {

    ApplicationServer.Start start(Path application) throws IOException {
        return new ApplicationServer.Start(settings.home(), settings.ports(), settings.webAddress(), database.url().forApplication(), database.user(),
                secrets.admin(), application, environment("REIHUM_HEAP", "1g"), settings.javaOptions(), properties(), secretEnvironment());
    }

    /** Where people find the application; behind a proxy the environment variable REIHUM_BASE_URL says it. */
    static URI baseUrl(Settings settings) {
        return URI.create(environment("REIHUM_BASE_URL", "http://" + (settings.development() ? "localhost" : reachable(settings)) + ":" + settings.ports().web()));
    }

    /** An address that answers on this machine: a wildcard is none. */
    static String reachable(Settings settings) {
        String address = settings.webAddress();
        if (address.equals("0.0.0.0") || address.equals("0:0:0:0:0:0:0:0")) {
            return "127.0.0.1";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("reihum.base-url", baseUrl(settings).toString());
        properties.put("reihum.development", Boolean.toString(settings.development()));
        properties.put("reihum.demo", Boolean.toString(settings.demo()));
        properties.put("reihum.clock", settings.clock().map(LocalDateTime::toString).orElse(""));
        properties.put("reihum.data", data.files().toString());
        properties.put("reihum.notice-file", data.notice().toString());
        properties.put("reihum.proxies", environment("REIHUM_PROXIES", ""));
        properties.put("mp.health.default.readiness.empty.response", "DOWN");
        for (String name : new String[] {"host", "port", "user", "security", "from"}) {
            String value = environment("REIHUM_SMTP_" + name.toUpperCase(Locale.ROOT), "");
            if (!value.isEmpty()) {
                properties.put("reihum.smtp." + name, value);
            }
        }
        properties.putAll(settings.properties());
        return properties;
    }

    private Map<String, String> secretEnvironment() throws IOException {
        return Map.of("REIHUM_SECRET", environment("REIHUM_SECRET", secrets.application()),
                "REIHUM_DEMO_PASSWORD", environment("REIHUM_DEMO_PASSWORD", secrets.demo()),
                "REIHUM_DB_PASSWORD", database.password());
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
