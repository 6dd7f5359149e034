package de.reihum.planted;

import de.reihum.accounts.Actor;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.members.Member;
import de.reihum.plantedtoo.Careful;
import de.reihum.tenancy.TenantContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Random;

/** Everything a class of the domain must not do. */
@ApplicationScoped
@Inheritance
public class Careless {

    Careful friend;
    Member stranger;
    Path file;
    Date old;
    ObjectInputStream objects;

    @Entity
    public static class Thing {}

    @Embeddable
    public static class Part {}

    public interface Things {}

    public static class ThingManager {}

    public abstract static class AbstractThing {}

    @RolesAllowed("admin")
    public String getName() {
        System.out.println(Instant.now() + " " + LocalDate.now() + new Random().nextInt());
        return "";
    }

    public void write(ClosingService closings) {
        closings.write(new ClosingService.WriteClosing(1, 0, ClosingData.EMPTY));
    }

    public void enter(TenantContext tenant, Actor actor) {
        tenant.exchange(7);
        actor.enter(Actor.Identity.visitor());
    }

    public void stop() {
        System.exit(1);
    }
}
