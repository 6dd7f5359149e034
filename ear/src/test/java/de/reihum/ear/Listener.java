package de.reihum.ear;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A TCP port on which a process waits for connections, as Linux tells it.
 *
 * @see <a href="https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html">The columns of /proc/net/tcp</a>
 */
record Listener(InetAddress address, int port) {
    private static final String LISTENING = "0A";

    static List<Listener> of(long pid) throws IOException {
        Set<String> sockets = sockets(pid);
        List<Listener> listeners = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals(LISTENING) && sockets.contains("socket:[" + columns[9] + "]")) {
                    listeners.add(parse(columns[1]));
                }
            }
        }
        return listeners;
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** Each group of eight digits is four bytes in the processor's order, the last one first. */
    private static Listener parse(String local) throws IOException {
        String[] parts = local.split(":");
        byte[] reversed = HexFormat.of().parseHex(parts[0]);
        byte[] bytes = new byte[reversed.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = reversed[i - i % 4 + 3 - i % 4];
        }
        return new Listener(InetAddress.getByAddress(bytes), Integer.parseInt(parts[1], 16));
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.exists(descriptor, LinkOption.NOFOLLOW_LINKS)) {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        }
        return sockets;
    }
}
