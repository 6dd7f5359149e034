package de.reihum.team;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.RoleAssignment;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.shared.Slice;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who worked for the network: read from the trail of roles that were taken away, so that no list of its own has to be kept or forgotten. */
@ApplicationScoped
@Transactional
public class FormerTeamService {

    private static final Wanted TAKEN_AWAY = Wanted.everything().withEntity(RoleAssignment.class.getSimpleName()).withAction("REMOVED");

    private AuditTrail trail;
    private Team team;
    private Accounts accounts;
    private TenantContext tenant;

    protected FormerTeamService() {}

    @Inject
    public FormerTeamService(AuditTrail trail, Team team, Accounts accounts, TenantContext tenant) {
        this.trail = trail;
        this.team = team;
        this.accounts = accounts;
        this.tenant = tenant;
    }

    /** Whoever left last comes first; without those who are in the team again. */
    @Requires(Permission.TEAM_MANAGE)
    public List<FormerRow> former() {
        var present = present();
        var left = new LinkedHashMap<String, FormerRow>();
        trail.find(TAKEN_AWAY, new Slice(0, Slice.MAX, List.of())).stream().filter(row -> !present.contains(name(row)) && !name(row).isEmpty())
                .forEach(row -> left.putIfAbsent(name(row), new FormerRow(name(row), row.at(), row.actorName())));
        return List.copyOf(left.values());
    }

    private Set<String> present() {
        return team.of(tenant.network()).stream().flatMap(role -> accounts.find(role.account()).stream()).map(Account::name).map(name -> name.full()).collect(Collectors.toSet());
    }

    /** The trail calls a role "name, role". */
    private static String name(AuditRow row) {
        int comma = row.recordName().lastIndexOf(", ");
        return comma < 0 ? row.recordName() : row.recordName().substring(0, comma);
    }
}
