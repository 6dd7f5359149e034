package de.reihum.launcher;

import de.reihum.launcher.database.DatabaseAccess;
import de.reihum.launcher.process.Ports;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an installation is started with.
 *
 * @param home the project folder, in which the build has left the application and the server's software
 * @param listen the address of the web port if it is not to be loopback only; nothing for development works then
 * @param database an existing database instead of our own
 * @param properties further configuration of the application
 * @param javaOptions for the server's Java, beside what it is always started with
 */
public record Settings(Path home, Path data, Ports ports, boolean demo, Optional<LocalDateTime> clock, Optional<String> listen,
        Optional<DatabaseAccess> database, Map<String, String> properties, List<String> javaOptions) {

    public static Settings in(Path home, Path data, Ports ports) {
        return new Settings(home, data, ports, true, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    public Settings withDemo(boolean wanted) {
        return new Settings(home, data, ports, wanted, clock, listen, database, properties, javaOptions);
    }

    public Settings withClock(LocalDateTime start) {
        return new Settings(home, data, ports, demo, Optional.of(start), listen, database, properties, javaOptions);
    }

    public Settings withProperty(String name, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(name, value);
        return new Settings(home, data, ports, demo, clock, listen, database, more, javaOptions);
    }

    public Settings withJavaOptions(String... options) {
        return new Settings(home, data, ports, demo, clock, listen, database, properties, List.of(options));
    }

    public boolean development() {
        return listen.isEmpty();
    }

    public String webAddress() {
        return listen.orElse("127.0.0.1");
    }

    public Path ear() {
        return home.resolve("ear/target/reihum.ear");
    }
}
