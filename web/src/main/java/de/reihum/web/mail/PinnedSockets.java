package de.reihum.web.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Connects to the one address that was checked, whatever the server's name leads to by the time of connecting: who owns the name could send us
 * into our own network otherwise. The certificate is checked against the name all the same, because encryption is laid over these sockets.
 */
final class PinnedSockets extends SocketFactory {

    private final InetAddress address;

    PinnedSockets(InetAddress address) {
        this.address = address;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress wanted, int millis) throws IOException {
                super.connect(new InetSocketAddress(address, ((InetSocketAddress) wanted).getPort()), millis);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return new Socket(address, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int localPort) throws IOException {
        return new Socket(address, port, here, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return new Socket(address, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int localPort) throws IOException {
        return new Socket(address, port, here, localPort);
    }
}
