package de.reihum.launcher.database;

import de.reihum.launcher.process.Fault;
import java.util.Map;

/**
 * A schema and its two users: the application's, who may read and write rows, and the migrator, who may change tables. On an
 * existing database both may be the same user; then the application keeps the rights it was given.
 */
public record DatabaseAccess(DatabaseUrl url, String user, String password, String migrator, String migratorPassword) {

    /** @throws Fault when the password is missing */
    public static DatabaseAccess existing(DatabaseUrl url, String user, Map<String, String> environment) {
        String password = environment.get("REIHUM_DB_PASSWORD");
        if (password == null) {
            throw new Fault("The environment variable REIHUM_DB_PASSWORD is missing (the password of the database user " + user + ")");
        }
        refuseOddName(user);
        String migrator = environment.getOrDefault("REIHUM_DB_MIGRATOR_USER", user);
        refuseOddName(migrator);
        return new DatabaseAccess(url, user, password, migrator, environment.getOrDefault("REIHUM_DB_MIGRATOR_PASSWORD", password));
    }

    boolean hasOwnMigrator() {
        return !migrator.equals(user);
    }

    @Override
    public String toString() {
        return user + " at " + url.address();
    }

    /** The name goes into GRANT statements, where it cannot be a parameter. */
    private static void refuseOddName(String user) {
        if (!user.matches("[A-Za-z0-9_.-]{1,32}")) {
            throw new Fault("The database user " + user + " has characters in its name that are not supported");
        }
    }
}
