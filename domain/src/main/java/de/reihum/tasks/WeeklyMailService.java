package de.reihum.tasks;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The mail on Monday morning: to whom, and what it says at the moment it is sent. */
@ApplicationScoped
@Transactional
public class WeeklyMailService {

    private static final int LISTED = 20;

    private Tasks tasks;
    private Owners owners;
    private WeeklyMail weekly;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected WeeklyMailService() {}

    @Inject
    public WeeklyMailService(Tasks tasks, Owners owners, WeeklyMail weekly, Networks networks, TenantContext tenant, Clock clock) {
        this.tasks = tasks;
        this.owners = owners;
        this.weekly = weekly;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** A Monday that comes later than its own day sends nothing. The next one is planned while anything is open. */
    @Requires(Permission.WORK)
    public void monday(LocalDate monday) {
        if (today().equals(monday)) {
            tasks.late(monday).stream().filter(account -> owners.mailed(account).isPresent()).forEach(account -> weekly.send(account, monday));
        }
        if (tasks.count(TaskFilter.open()) > 0) {
            weekly.plan();
        }
    }

    /** Empty when nothing is late any more, or the person has left or wants no such mails. */
    @Requires(Permission.WORK)
    public Optional<LateTasks> late(long account) {
        var filter = TaskFilter.open().withOwner(account).withUntil(today().minusDays(1));
        var rows = tasks.rows(filter, Slice.first(LISTED));
        var network = networks.find(tenant.network()).filter(Network::open).map(Network::name);
        return rows.isEmpty() || network.isEmpty() ? Optional.empty()
                : owners.mailed(account).map(one -> new LateTasks(network.get(), one.name(), one.email(), one.language(), rows, tasks.count(filter)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
    }
}
