package de.reihum.web.mail;

import de.reihum.settings.mail.MailServerService;
import de.reihum.settings.mail.ServerData;
import de.reihum.settings.mail.ServerDetails;
import de.reihum.shared.InvalidValue;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.shared.secret.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends by a network's own mail server, as long as that works. */
@ApplicationScoped
public class OwnServer {

    private static final Logger LOG = Logger.getLogger(OwnServer.class.getName());

    private MailServerService servers;
    private Smtp smtp;
    private Reach reach;
    private Sealing sealing;
    private TenantContext tenant;

    protected OwnServer() {}

    @Inject
    public OwnServer(MailServerService servers, Smtp smtp, Reach reach, Sealing sealing, TenantContext tenant) {
        this.servers = servers;
        this.smtp = smtp;
        this.reach = reach;
        this.sealing = sealing;
        this.tenant = tenant;
    }

    /**
     * @return whether it went that way; false when the network has no server of its own or it rests
     * @throws MailFailed when the server did not take it; after some failures it rests
     */
    boolean sent(Mail mail) {
        var present = servers.forSending();
        if (present.isEmpty() || present.get().resting()) {
            return false;
        }
        try {
            smtp.send(mail, way(present.get()));
        } catch (MailRefused refused) {
            throw refused;
        } catch (MailFailed | InvalidValue | IllegalStateException failed) {
            LOG.log(Level.WARNING, "A network's own mail server did not take a mail", failed);
            servers.failed(String.valueOf(failed.getMessage()));
            throw failed instanceof MailFailed known ? known : new MailFailed("The network's own mail server cannot be used", failed);
        }
        if (present.get().failures() > 0) {
            servers.worked();
        }
        return true;
    }

    /**
     * Tries the server with a mail to the person and keeps it when that went through.
     *
     * @param password empty to keep the present one
     * @throws InvalidValue with what the server said
     */
    public void take(ServerData wanted, String password, Mail probe) {
        var address = reach.check(wanted.host(), wanted.port());
        var sealed = password.isEmpty() ? servers.present().map(ServerDetails::sealedPassword).orElseGet(() -> seal("")) : seal(password);
        try {
            smtp.send(probe, way(new ServerDetails(wanted, sealed, false, 0, ""), address));
        } catch (MailFailed failed) {
            throw new InvalidValue("host", "settings.refusal.server", said(failed));
        }
        servers.take(wanted, sealed);
    }

    private Way way(ServerDetails server) {
        return way(server, reach.check(server.data().host(), server.data().port()));
    }

    private Way way(ServerDetails server, Optional<InetAddress> address) {
        var data = server.data();
        return new Way(data.host(), Integer.toString(data.port()), data.security().name().toLowerCase(Locale.ROOT), data.user().isEmpty() ? null : data.user(),
                new String(sealing.open(server.sealedPassword(), about()), StandardCharsets.UTF_8), data.from(), address);
    }

    private String seal(String password) {
        return sealing.seal(password.getBytes(StandardCharsets.UTF_8), about());
    }

    private String about() {
        return "mail server of network " + tenant.network();
    }

    private static String said(Throwable failed) {
        var cause = failed.getCause() == null ? failed : failed.getCause();
        var words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().replaceAll("\\s+", " ").strip();
        return words.length() > 200 ? words.substring(0, 200) : words;
    }
}
