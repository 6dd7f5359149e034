package de.reihum.accounts;

import de.reihum.accounts.support.SupportGrant;
import de.reihum.accounts.support.SupportGrants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grants without a database, the newest first. */
public class SupportGrantsInMemory implements SupportGrants {

    private final List<SupportGrant> all = new ArrayList<>();

    @Override
    public void add(SupportGrant grant) {
        all.add(0, grant);
    }

    @Override
    public Optional<SupportGrant> find(long id) {
        return all.stream().filter(grant -> grant.id() == id).findFirst();
    }

    @Override
    public List<SupportGrant> in(int network) {
        return all.stream().filter(grant -> grant.network() == network).toList();
    }

    @Override
    public Optional<SupportGrant> active(int network, Instant now) {
        return in(network).stream().filter(grant -> grant.active(now)).findFirst();
    }

    @Override
    public List<SupportGrant> active(Instant now) {
        return all.stream().filter(grant -> grant.active(now)).toList();
    }
}
