package de.reihum.tasks;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** In which language due work writes tasks: the network's own, whoever caused it. */
@ApplicationScoped
@Transactional
public class TaskLanguageService {

    private Networks networks;
    private TenantContext tenant;

    protected TaskLanguageService() {}

    @Inject
    public TaskLanguageService(Networks networks, TenantContext tenant) {
        this.networks = networks;
        this.tenant = tenant;
    }

    @Requires(Permission.WORK)
    public String language() {
        return networks.find(tenant.network()).map(Network::language).orElseThrow(NotFound::record);
    }
}
