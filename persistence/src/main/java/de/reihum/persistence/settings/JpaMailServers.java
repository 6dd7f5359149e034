package de.reihum.persistence.settings;

import de.reihum.persistence.tenancy.Database;
import de.reihum.settings.mail.MailServer;
import de.reihum.settings.mail.MailServers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Networks' own mail servers in the database. */
@ApplicationScoped
public class JpaMailServers implements MailServers {

    private Database database;

    protected JpaMailServers() {}

    @Inject
    public JpaMailServers(Database database) {
        this.database = database;
    }

    @Override
    public void add(MailServer server) {
        database.inTenant().persist(server);
    }

    @Override
    public void remove(MailServer server) {
        database.inTenant().remove(server);
    }

    @Override
    public Optional<MailServer> present() {
        return database.inTenant().createQuery("select s from MailServer s order by s.id desc", MailServer.class).setMaxResults(1).getResultStream().findFirst();
    }
}
