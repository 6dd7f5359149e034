package de.reihum.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of one installation: the web port and the nine after it. Only web, admin and database are listened on; the others
 * are kept for services that are switched off, so that switching one on never meets a neighbour's default port.
 */
public record Ports(int web) {
    private static final int COUNT = 10;
    private static final int LOWEST = 1024;

    public Ports {
        if (web < LOWEST || web + COUNT > 65536) {
            throw new Fault("--port must be between " + LOWEST + " and " + (65536 - COUNT) + ", because the nine ports after it are used too");
        }
    }

    public int admin() {
        return web + 1;
    }

    public int database() {
        return web + 2;
    }

    public int iiop() {
        return web + 3;
    }

    public int iiopSecure() {
        return web + 4;
    }

    public int iiopMutual() {
        return web + 5;
    }

    public int messages() {
        return web + 6;
    }

    public int jmx() {
        return web + 7;
    }

    public int webSecure() {
        return web + 8;
    }

    public int dataGrid() {
        return web + 9;
    }

    /** A block of ports nobody listens on at this moment, below the range from which the system hands out ephemeral ones. */
    public static Ports free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            Ports ports = new Ports(ThreadLocalRandom.current().nextInt(1100, 3200) * COUNT);
            if (ports.allFree()) {
                return ports;
            }
        }
        throw new Fault("No ten free ports in a row were found between 11000 and 32000");
    }

    /** @throws Fault naming the first port that is taken and what it is for */
    public void refuseTaken(String webAddress, boolean ownDatabase) {
        refuseTaken(webAddress, web, "the web pages");
        refuseTaken("127.0.0.1", admin(), "the application server's administration, derived from --port " + web);
        if (ownDatabase) {
            refuseTaken("127.0.0.1", database(), "the database, derived from --port " + web);
        }
    }

    private static void refuseTaken(String address, int port, String purpose) {
        if (!isFree(address, port)) {
            throw new Fault("Port " + port + " on " + address + " is taken (needed for " + purpose + "); choose another --port");
        }
    }

    private boolean allFree() {
        for (int port = web; port < web + COUNT; port++) {
            if (!isFree("127.0.0.1", port)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
