package de.reihum.persistence.planted;

import de.reihum.persistence.plantedtoo.Loop;
import de.reihum.planted.Careless;
import de.reihum.web.planted.Overreach;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import org.eclipse.persistence.planted.Inside;

/** Everything a repository must not do. */
public abstract class Tunnel implements Careless.Things, Inside {

    static final String OUTBREAK = "select m from Member m where SQL('1=1 or ?=?', m.id, m.id)";

    @PersistenceContext
    EntityManager entities;

    EntityManagerFactory factory;
    Connection connection;
    Overreach above;
    Loop loop;

    void dig() {
        entities.createNativeQuery("delete from member").executeUpdate();
        entities.unwrap(Connection.class);
        entities.setProperty("eclipselink.tenant-id", 7);
    }
}
