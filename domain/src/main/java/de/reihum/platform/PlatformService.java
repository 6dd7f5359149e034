package de.reihum.platform;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignments;
import de.reihum.profile.Freshness;
import de.reihum.settings.PlatformSettingsService;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.team.InviteToTeam;
import de.reihum.team.Invitations;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The umbrella office opens networks and lets them rest. */
@ApplicationScoped
@Transactional
public class PlatformService {

    private Networks networks;
    private RoleAssignments assignments;
    private Invitations invitations;
    private PlatformSettingsService settings;
    private Clock clock;

    protected PlatformService() {}

    @Inject
    public PlatformService(Networks networks, RoleAssignments assignments, Invitations invitations, PlatformSettingsService settings, Clock clock) {
        this.networks = networks;
        this.assignments = assignments;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /** By name. */
    @Requires(Permission.PLATFORM_MANAGE)
    public List<NetworkRow> networks() {
        var people = assignments.people();
        return networks.all().stream().map(network -> row(network, people.getOrDefault(network.number(), 0))).toList();
    }

    private NetworkRow row(Network network, int people) {
        var confirmed = network.profileConfirmedAt().orElse(null);
        var freshness = Freshness.of(confirmed == null ? null : day(confirmed), day(clock.instant()));
        return new NetworkRow(network.number(), network.name(), network.state(), people, network.createdAt(), network.closingAskedAt().orElse(null), freshness, confirmed);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ProductClock.ZONE).toLocalDate();
    }

    /** Ready to be worked in at once; the first administrator gets a mail. @return the network's number */
    @Requires(Permission.PLATFORM_MANAGE)
    public int open(OpenNetwork wanted) {
        var network = new Network(networks.nextNumber(), wanted.name(), clock.instant());
        settings.welcome(network, wanted.language());
        networks.add(network);
        invitations.invite(new InviteToTeam(wanted.adminEmail(), wanted.adminName(), wanted.language(), Set.of(Role.TENANT_ADMIN)), network.number());
        return network.number();
    }

    /** Everybody working in it is out within seconds. */
    @Requires(Permission.PLATFORM_MANAGE)
    public void suspend(int number) {
        network(number).suspend();
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public void resume(int number) {
        network(number).resume();
    }

    private Network network(int number) {
        return networks.find(number).orElseThrow(NotFound::record);
    }
}
