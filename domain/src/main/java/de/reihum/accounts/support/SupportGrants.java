package de.reihum.accounts.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who let the umbrella office in, and until when. Belongs to no network, like roles: it says who may enter one. */
public interface SupportGrants {

    void add(SupportGrant grant);

    Optional<SupportGrant> find(long id);

    /** Newest first. */
    List<SupportGrant> in(int network);

    Optional<SupportGrant> active(int network, Instant now);

    /** Of all networks. */
    List<SupportGrant> active(Instant now);
}
