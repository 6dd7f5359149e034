package de.reihum.launcher;

import de.reihum.launcher.database.DatabaseAccess;
import de.reihum.launcher.database.DatabaseUrl;
import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.Ports;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind a command, each checked for what it says before anything is started. */
public final class Options {
    private static final Set<String> WITH_VALUE = Set.of("--port", "--data", "--clock", "--db-url", "--db-user", "--listen");
    private static final Set<String> ALONE = Set.of("--no-demo");

    private final Map<String, String> given = new HashMap<>();

    private Options() {}

    /** @throws Fault naming the first word that is not understood */
    public static Options parse(String... words) {
        Options options = new Options();
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(words));
        while (!rest.isEmpty()) {
            options.take(rest.pop(), rest);
        }
        return options;
    }

    /** @throws Fault naming the first value that makes no sense */
    public Settings settings(Path home, Map<String, String> environment) {
        Settings settings = Settings.in(home, data(home), new Ports(port())).withDemo(!given.containsKey("--no-demo"));
        if (given.containsKey("--clock") && given.containsKey("--listen")) {
            throw new Fault("--clock is for development only and cannot be combined with --listen");
        }
        return new Settings(settings.home(), settings.data(), settings.ports(), settings.demo(), clock(), listen(), database(environment), Map.of(), List.of());
    }

    /** The existing database named by --db-url, with the passwords of the environment. */
    public Optional<DatabaseAccess> database(Map<String, String> environment) {
        String url = given.get("--db-url");
        String user = given.get("--db-user");
        if (url == null && user == null) {
            return Optional.empty();
        }
        if (url == null || user == null) {
            throw new Fault("--db-url and --db-user belong together");
        }
        return Optional.of(DatabaseAccess.existing(DatabaseUrl.parse(url), user, environment));
    }

    private void take(String word, Deque<String> rest) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (ALONE.contains(name) && equals < 0) {
            put(name, "");
        } else if (WITH_VALUE.contains(name)) {
            put(name, equals < 0 ? next(name, rest) : word.substring(equals + 1));
        } else {
            throw new Fault("Unknown option " + word + "; see ./reihum help");
        }
    }

    private void put(String name, String value) {
        if (given.put(name, value) != null) {
            throw new Fault(name + " is given twice");
        }
    }

    private static String next(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new Fault(name + " needs a value");
        }
        return rest.pop();
    }

    private int port() {
        String port = given.getOrDefault("--port", "8080");
        if (!port.matches("\\d{1,5}")) {
            throw new Fault("--port " + port + " is not a port number");
        }
        return Integer.parseInt(port);
    }

    private Path data(Path home) {
        String data = given.get("--data");
        if (data == null) {
            return home.resolve(".reihum");
        }
        try {
            return Path.of(data).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Fault("--data " + data + " is not a folder name", e);
        }
    }

    private Optional<LocalDateTime> clock() {
        String clock = given.get("--clock");
        try {
            return Optional.ofNullable(clock).map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            throw new Fault("--clock " + clock + " is not a date and time like 2026-03-01T08:00", e);
        }
    }

    private Optional<String> listen() {
        String listen = given.get("--listen");
        if (listen == null) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.getByName(listen);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return Optional.of(address.getHostAddress());
            }
            throw new Fault("--listen " + listen + " is not an address of this machine");
        } catch (UnknownHostException | SocketException e) {
            throw new Fault("--listen " + listen + " is not an address of this machine", e);
        }
    }
}
