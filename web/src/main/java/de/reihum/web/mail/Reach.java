package de.reihum.web.mail;

import de.reihum.shared.InvalidValue;
import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which mail servers a network may name: public ones on the ports for mail. Otherwise anybody who administers a network could look around in ours.
 * Asked before each connection, which then goes to the address that was looked at.
 */
@ApplicationScoped
public class Reach {

    private static final Set<Integer> PORTS = Set.of(25, 465, 587, 2525);

    private Settings settings;

    protected Reach() {}

    @Inject
    public Reach(Settings settings) {
        this.settings = settings;
    }

    /**
     * @return the only address that may be connected to; empty on a developer's machine, where any may
     * @throws InvalidValue when it may not be spoken to, or there is no such name
     */
    Optional<InetAddress> check(String host, int port) {
        if (settings.development()) {
            return Optional.empty();
        }
        if (!PORTS.contains(port)) {
            throw new InvalidValue("port", "settings.refusal.port");
        }
        try {
            var addresses = InetAddress.getAllByName(host);
            if (Arrays.stream(addresses).anyMatch(Reach::inside)) {
                throw new InvalidValue("host", "settings.refusal.inside");
            }
            return Optional.of(addresses[0]);
        } catch (UnknownHostException unknown) {
            throw new InvalidValue("host", "settings.refusal.unknownHost", host);
        }
    }

    static boolean inside(InetAddress address) {
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean four = bytes.length == 4;
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()
                || four && (first == 0 || first == 100 && second >= 64 && second < 128 || first == 192 && second == 0 || first == 198 && (second == 18 || second == 19) || first >= 240)
                || !four && ((first & 0xfe) == 0xfc || first == 0x20 && second == 0x02 || first == 0 && second == 0x64);
    }
}
