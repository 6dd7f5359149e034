package de.reihum.api;

import de.reihum.accounts.leaving.LooseEnd;
import de.reihum.accounts.leaving.LooseEnds;
import de.reihum.audit.Makers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keys that somebody made and may still hold: they open the network also after she has left. */
@ApplicationScoped
public class KeyLooseEnds implements LooseEnds {

    private ApiKeys keys;
    private Makers makers;

    protected KeyLooseEnds() {}

    @Inject
    public KeyLooseEnds(ApiKeys keys, Makers makers) {
        this.keys = keys;
        this.makers = makers;
    }

    @Override
    public String kind() {
        return "keys";
    }

    @Override
    public List<LooseEnd> of(long account, String name) {
        return keys.all().stream().filter(key -> !key.revoked() && makers.made("ApiKey", key.id(), name)).map(key -> new LooseEnd(key.name(), "network/keys")).toList();
    }
}
