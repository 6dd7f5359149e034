package de.reihum.launcher.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One kept-alive HTTP/1.1 connection that costs little itself: the load generator shares the processors with what it measures. */
final class Connection implements AutoCloseable {

    private final URI base;
    private Socket socket;
    private InputStream in;

    Connection(URI base) {
        this.base = base;
    }

    Reply get(String path, String headers) throws IOException {
        return send("GET", path, headers, null);
    }

    Reply post(String path, String headers, String body) throws IOException {
        return send("POST", path, headers, body);
    }

    /** @param headers whole lines, each ended by CR LF */
    Reply send(String method, String path, String headers, String body) throws IOException {
        if (socket == null) {
            connect();
        }
        var content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n" + headers
                + (body == null && !method.equals("POST") ? "" : "Content-Length: " + content.length + "\r\n") + "\r\n";
        var bytes = new ByteArrayOutputStream(head.length() + content.length);
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        try {
            socket.getOutputStream().write(bytes.toByteArray());
            return read();
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getByName(base.getHost()), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, List<String>> headers = new HashMap<>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(line.substring(colon + 1).strip());
        }
        var reply = new Reply(status, headers, status == 204 || status == 304 ? new byte[0] : body(headers));
        if (reply.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return reply;
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", List.of("")).get(0).equalsIgnoreCase("chunked")) {
            var all = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                all.writeBytes(in.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", List.of("0")).get(0)));
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
