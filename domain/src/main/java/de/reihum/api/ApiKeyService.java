package de.reihum.api;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Makes, lists and revokes the keys of a network. */
@ApplicationScoped
@Transactional
public class ApiKeyService {

    private ApiKeys keys;
    private TenantContext tenant;
    private Ids ids;
    private Clock clock;
    private Event<ApiKeyRevoked> revoked;

    protected ApiKeyService() {}

    @Inject
    public ApiKeyService(ApiKeys keys, TenantContext tenant, Ids ids, Clock clock, Event<ApiKeyRevoked> revoked) {
        this.keys = keys;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
        this.revoked = revoked;
    }

    @Requires(Permission.API_KEYS_MANAGE)
    public NewApiKey create(CreateApiKey wanted) {
        var token = ApiToken.random(tenant.network());
        var key = new ApiKey(ids.next(), wanted.name(), new Scopes(wanted.scopes()), token, clock.instant());
        keys.add(key);
        return new NewApiKey(key.id(), token);
    }

    @Requires(Permission.API_KEYS_MANAGE)
    public List<ApiKeyRow> list() {
        return keys.all();
    }

    @Requires(Permission.API_KEYS_MANAGE)
    public void revoke(long id) {
        var key = keys.find(id).orElseThrow(NotFound::record);
        key.revoke(clock.instant());
        revoked.fire(new ApiKeyRevoked(key.secretHash()));
    }
}
