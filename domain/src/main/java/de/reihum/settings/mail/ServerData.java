package de.reihum.settings.mail;

import de.reihum.shared.Checks;
import de.reihum.shared.EmailAddress;
import java.util.Locale;

/**
 * Where a network hands its mails over.
 *
 * @param host a name, no address
 * @param port one of the ports on which mail is taken, see {@link Security}
 * @param user empty when the server asks for none
 * @param from the address mails come from
 */
public record ServerData(String host, int port, Security security, String user, String from) {

    private static final int LONGEST = 250;

    public ServerData {
        host = host == null ? "" : host.strip().toLowerCase(Locale.ROOT);
        user = user == null ? "" : user.strip();
        from = from == null ? "" : from.strip();
        new Checks()
                .require(host.length() <= LONGEST && host.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?"), "host", "settings.refusal.host")
                .require(port > 0 && port < 65_536, "port", "settings.refusal.port")
                .require(security != null, "security", "settings.refusal.choice")
                .require(user.length() <= LONGEST && user.chars().noneMatch(Character::isISOControl), "user", "settings.refusal.line", LONGEST)
                .require(EmailAddress.isValid(from), "from", "settings.refusal.from")
                .done();
    }
}
