package de.reihum.launcher.database;

import de.reihum.launcher.process.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database server says it is, and whether the product can trust it with fractions of seconds and its SQL. */
record ServerVersion(boolean mariaDb, int major, int minor, String text) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");

    /** @param text the answer to SELECT VERSION(); older MariaDB hide behind a leading 5.5.5- */
    static ServerVersion parse(String text) {
        Matcher numbers = NUMBERS.matcher(text.replaceFirst("^5\\.5\\.5-", ""));
        if (!numbers.matches()) {
            throw new Fault("The database says it is version " + text + ", which is not understood");
        }
        return new ServerVersion(text.contains("MariaDB"), Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), text);
    }

    void refuseTooOld() {
        int neededMajor = mariaDb ? 11 : 8;
        if (major < neededMajor || major == neededMajor && minor < 4) {
            throw new Fault("The database is " + (mariaDb ? "MariaDB " : "MySQL ") + text.replace("-MariaDB", "") + ", which is too old: "
                    + (mariaDb ? "below MariaDB 11.4 the driver silently drops the fractions of seconds"
                            : "below MySQL 8.4 there is no long-term support and our SQL is not tested"));
        }
    }
}
