package de.reihum.settings.mail;

import java.util.Optional;

/** The acting network's mail server; it has one or none. */
public interface MailServers {

    void add(MailServer server);

    void remove(MailServer server);

    Optional<MailServer> present();
}
