package de.reihum.launcher.server;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The database driver's file, the same the launcher itself runs with. */
final class Driver {
    private Driver() {}

    static Path jar() {
        try {
            return Path.of(MysqlDataSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
