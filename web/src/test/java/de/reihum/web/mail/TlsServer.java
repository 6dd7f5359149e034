package de.reihum.web.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server on 127.0.0.1 that speaks TLS from the start or after STARTTLS, and counts what it took. */
final class TlsServer implements AutoCloseable {

    private final ServerSocket door;
    private final SSLContext identity;
    private final boolean fromTheStart;
    private final AtomicInteger taken = new AtomicInteger();
    private volatile String trouble = "";

    TlsServer(SSLContext identity, boolean fromTheStart) throws IOException {
        this.identity = identity;
        this.fromTheStart = fromTheStart;
        door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        var thread = new Thread(this::serve, "mail server for a test");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Mails that were handed over completely. */
    int taken() {
        return taken.get();
    }

    /** Why the last talk ended early; who does not trust the certificate hangs up. */
    String trouble() {
        return trouble;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var plain = door.accept()) {
                talk(fromTheStart ? encrypted(plain) : plain, fromTheStart);
            } catch (IOException gone) {
                trouble = gone.toString();
            }
        }
    }

    private void talk(Socket socket, boolean safe) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        if (!(safe && !fromTheStart)) {
            say(socket, "220 ready");
        }
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("EHLO")) {
                say(socket, safe ? "250 here" : "250-here\r\n250 STARTTLS");
            } else if (line.equals("STARTTLS")) {
                say(socket, "220 go ahead");
                talk(encrypted(socket), true);
                return;
            } else if (line.equals("DATA")) {
                say(socket, "354 go on");
                skipMail(in);
                taken.incrementAndGet();
                say(socket, "250 taken");
            } else {
                say(socket, line.equals("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private static void skipMail(BufferedReader in) throws IOException {
        var line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private SSLSocket encrypted(Socket plain) throws IOException {
        var socket = (SSLSocket) identity.getSocketFactory().createSocket(plain, null, true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
