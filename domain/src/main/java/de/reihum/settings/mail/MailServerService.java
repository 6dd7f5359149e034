package de.reihum.settings.mail;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps a network's own mail server. */
@ApplicationScoped
@Transactional
public class MailServerService {

    private MailServers servers;
    private Ids ids;

    protected MailServerService() {}

    @Inject
    public MailServerService(MailServers servers, Ids ids) {
        this.servers = servers;
        this.ids = ids;
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public Optional<ServerDetails> present() {
        return servers.present().map(MailServer::details);
    }

    /** The web has tried it: a mail went through. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void take(ServerData data, String sealedPassword) {
        servers.present().ifPresent(servers::remove);
        servers.add(new MailServer(ids.next(), data, sealedPassword));
    }

    /** From now on mails go through the installation's server. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void remove() {
        servers.present().ifPresent(servers::remove);
    }

    @Requires(Permission.WORK)
    public Optional<ServerDetails> forSending() {
        return servers.present().map(MailServer::details);
    }

    @Requires(Permission.WORK)
    public void worked() {
        servers.present().ifPresent(MailServer::worked);
    }

    @Requires(Permission.WORK)
    public void failed(String why) {
        servers.present().ifPresent(server -> server.failed(why));
    }
}
