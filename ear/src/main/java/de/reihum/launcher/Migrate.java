package de.reihum.launcher;

import de.reihum.launcher.database.DatabaseAccess;
import de.reihum.launcher.database.DatabaseUrl;
import de.reihum.launcher.database.Migration;
import de.reihum.launcher.process.Fault;
import java.util.Map;

/** Brings an existing database up to date and ends: production's one step before the application starts. */
public final class Migrate {
    private Migrate() {}

    /** Without arguments it reads REIHUM_DB_URL and REIHUM_DB_USER; passwords come from the environment in any case. */
    public static void main(String[] words) {
        Launcher.faultsInOneLine(() -> run(System.getenv(), words));
    }

    static void run(Map<String, String> environment, String... words) {
        DatabaseAccess access = Options.parse(words).database(environment).orElseGet(() -> fromEnvironment(environment));
        Migration.run(access);
        System.out.println("The database is up to date: " + access);
    }

    private static DatabaseAccess fromEnvironment(Map<String, String> environment) {
        String url = environment.get("REIHUM_DB_URL");
        String user = environment.get("REIHUM_DB_USER");
        if (url == null || user == null) {
            throw new Fault("Which database? Give --db-url and --db-user, or REIHUM_DB_URL and REIHUM_DB_USER in the environment");
        }
        return DatabaseAccess.existing(DatabaseUrl.parse(url), user, environment);
    }
}
