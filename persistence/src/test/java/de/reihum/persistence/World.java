package de.reihum.persistence;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditTrail;
import de.reihum.jobs.EffectStore;
import de.reihum.jobs.Outbox;
import de.reihum.persistence.audit.ChangeLogs;
import de.reihum.persistence.audit.JdbcAuditNotes;
import de.reihum.persistence.audit.JpaAuditTrail;
import de.reihum.persistence.jobs.JdbcEffectStore;
import de.reihum.persistence.jobs.JdbcOutbox;
import de.reihum.persistence.shared.Connections;
import de.reihum.persistence.tenancy.Database;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.persistence.tenancy.NodeLease;
import de.reihum.persistence.tenancy.NodeTable;
import de.reihum.shared.Ids;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.RunningTransaction;
import de.reihum.tenancy.TenantContext;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The production classes of this module over the run's database, wired as the server wires them. A test opens its own networks and so never
 * meets another test's rows:
 * <pre>
 * World world = World.running();
 * int network = world.network();
 * Members members = new JpaMembers(world.database());
 * world.in(network, () -> members.add(anna));
 * world.in(network, () -> assertThat(members.find(anna.id())).isPresent());
 * </pre>
 */
public final class World {

    private static final Actor.Identity SOMEBODY = new Actor.Identity(Actor.Kind.PERSON, 42, "Petra Probst", EnumSet.allOf(Permission.class));
    private static final AtomicInteger NETWORKS = new AtomicInteger(1000);

    private final TestContainer container;
    private final ThreadTenant tenant = new ThreadTenant();
    private final ThreadActor actor = new ThreadActor();
    private final TestClock clock = new TestClock();
    private final Connections connections;
    private final Ids ids;
    private final Database database;

    private World(String unit) {
        container = new TestContainer(unit);
        connections = new Connections(container.source());
        ids = new Ids(new NodeLease(new NodeTable(connections)));
        database = container.wired(new Database(tenant, new ChangeLogs(actor, ids, clock, connections), new RunningTransaction(container.transactions())));
        ids.next();
    }

    /** The same one for every caller. */
    public static World running() {
        return Product.WORLD;
    }

    /** The same core over entities that were made to attack it. */
    public static World ofProbes() {
        return Probes.WORLD;
    }

    /** Opens a network nobody else uses. */
    public int network() {
        return network("Netz");
    }

    public int network(String name) {
        int number = NETWORKS.incrementAndGet();
        free(() -> new JpaNetworks(database).add(new Network(number, name, clock.instant())));
        return number;
    }

    /** Runs the work as somebody of the network in a transaction of its own, and commits it. */
    public <T> T in(int network, Supplier<T> work) {
        return as(SOMEBODY, network, work);
    }

    public void in(int network, Runnable work) {
        in(network, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work in no network, in a transaction of its own. */
    public <T> T free(Supplier<T> work) {
        return as(SOMEBODY, null, work);
    }

    public void free(Runnable work) {
        free(() -> {
            work.run();
            return null;
        });
    }

    /** @param network or {@code null} for none */
    public <T> T as(Actor.Identity who, Integer network, Supplier<T> work) {
        var oldTenant = tenant.exchange(network);
        var oldActor = actor.exchange(who);
        try {
            return container.transactions().inNew(work);
        } finally {
            actor.exchange(oldActor);
            tenant.exchange(oldTenant);
        }
    }

    /** Runs the work in a transaction, past the wall's door, on an EntityManager nobody has bound to a network, and undoes it. */
    public <T> T withoutNetwork(Function<EntityManager, T> work) {
        return container.transactions().undone(() -> work.apply(container.entities()));
    }

    public Database database() {
        return database;
    }

    public Ids ids() {
        return ids;
    }

    public TestClock clock() {
        return clock;
    }

    public TenantContext tenant() {
        return tenant;
    }

    public Actor actor() {
        return actor;
    }

    /** Inside a transaction its connection, outside a fresh one. */
    public DataSource source() {
        return container.source();
    }

    public AuditTrail auditTrail() {
        return new JpaAuditTrail(database);
    }

    public AuditNotes auditNotes() {
        return new JdbcAuditNotes(database, new RunningTransaction(container.transactions()));
    }

    public Outbox outbox() {
        return new JdbcOutbox(tenant, ids, connections);
    }

    public EffectStore effects() {
        return new JdbcEffectStore(tenant, connections);
    }

    public Connections connections() {
        return connections;
    }

    /** Request scoped on the server, so per thread here. */
    private static final class ThreadTenant extends TenantContext {

        private final ThreadLocal<TenantContext> own = ThreadLocal.withInitial(TenantContext::new);

        @Override
        public void enter(int number) {
            own.get().enter(number);
        }

        @Override
        public int network() {
            return own.get().network();
        }

        @Override
        public boolean entered() {
            return own.get().entered();
        }

        @Override
        public Integer exchange(Integer number) {
            return own.get().exchange(number);
        }
    }

    private static final class ThreadActor extends Actor {

        private final ThreadLocal<Actor> own = ThreadLocal.withInitial(Actor::new);

        @Override
        public void enter(Identity who) {
            own.get().enter(who);
        }

        @Override
        public Identity identity() {
            return own.get().identity();
        }

        @Override
        public Identity exchange(Identity who) {
            return own.get().exchange(who);
        }
    }

    private static final class Product {
        static final World WORLD = new World("reihum");
    }

    private static final class Probes {
        static final World WORLD = new World("probe");
    }
}
