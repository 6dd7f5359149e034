package de.reihum.launcher.database;

import de.reihum.launcher.process.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a schema is, with the driver settings the product relies on. Settings somebody has written into the URL win.
 *
 * @param address scheme, hosts and schema, without settings
 */
public record DatabaseUrl(String address, Map<String, String> settings) {
    private static final Pattern FORM = Pattern.compile("(jdbc:mysql://[^/?]+/([A-Za-z0-9_]+))(?:\\?(.*))?");
    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    /** @throws Fault when it is not a MySQL address, names no schema, or carries a password */
    public static DatabaseUrl parse(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new Fault("--db-url must look like jdbc:mysql://host:3306/schema (for MariaDB too)");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : form.group(3) == null ? new String[0] : form.group(3).split("&")) {
            String[] pair = setting.split("=", 2);
            settings.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        if (settings.containsKey("password") || settings.containsKey("user") || form.group(1).contains("@")) {
            throw new Fault("--db-url must not carry user or password: use --db-user and the environment variable REIHUM_DB_PASSWORD");
        }
        return new DatabaseUrl(form.group(1), settings);
    }

    static DatabaseUrl own(int port) {
        return parse("jdbc:mysql://127.0.0.1:" + port + "/reihum?sslMode=DISABLED&allowPublicKeyRetrieval=true");
    }

    public String schema() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** For the application's pool: no statement and no connection may hang for ever. */
    public String forApplication() {
        return with("60000");
    }

    /** For migrations, which may rebuild a large table. */
    public String forMigration() {
        return with("3600000");
    }

    /** With nothing that an older server would not know. */
    String forVersion() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("connectTimeout", "10000", "socketTimeout", "10000"));
        all.putAll(settings);
        return written(all);
    }

    /** Always in the same order: a changed text means a new domain. */
    private String with(String socketTimeout) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("connectionTimeZone", "UTC");
        all.put("forceConnectionTimeZoneToSession", "true");
        all.put("characterEncoding", "UTF-8");
        all.put("connectionCollation", "utf8mb4_unicode_ci");
        all.put("cachePrepStmts", "true");
        all.put("prepStmtCacheSize", "500");
        all.put("prepStmtCacheSqlLimit", "8192");
        all.put("useServerPrepStmts", "true");
        all.put("rewriteBatchedStatements", "true");
        all.put("useLocalSessionState", "true");
        all.put("sessionVariables", "transaction_isolation='READ-COMMITTED',sql_mode='" + SQL_MODE + "'");
        // Inside Payara the driver would offer Payara's own certificate, and a server that does not know it hangs up
        all.put("fallbackToSystemKeyStore", "false");
        all.put("connectTimeout", "10000");
        all.put("socketTimeout", socketTimeout);
        all.putAll(settings);
        return written(all);
    }

    private String written(Map<String, String> all) {
        return address + all.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&", "?", ""));
    }
}
