package de.reihum.links;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes personal links at the moment a mail is sent, opens them, and revokes them together. */
@ApplicationScoped
@Transactional
public class LinkService {

    private PersonalLinks links;
    private Networks networks;
    private TenantContext tenant;
    private Ids ids;
    private Clock clock;

    protected LinkService() {}

    @Inject
    public LinkService(PersonalLinks links, Networks networks, TenantContext tenant, Ids ids, Clock clock) {
        this.links = links;
        this.networks = networks;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the token for the address; it cannot be had a second time */
    @Requires(Permission.WORK)
    public LinkToken issue(IssueLink wanted) {
        return add(LinkToken.make(tenant.network()), wanted);
    }

    /** For paper. @return a token that can be typed */
    @Requires(Permission.WORK)
    public LinkToken issueForPaper(IssueLink wanted) {
        return add(LinkToken.forPaper(tenant.network()), wanted);
    }

    private LinkToken add(LinkToken token, IssueLink wanted) {
        links.add(new PersonalLink(ids.next(), token.hash(), wanted));
        return token;
    }

    /**
     * @throws NetworkRests when it would open something if the network were not resting
     * @throws NotFound when it is unknown here, revoked or expired, or the network is closed; which of these is not told
     */
    @Requires(Permission.ANSWER)
    public LinkHolder open(LinkToken token) {
        var link = links.findByHash(token.hash()).filter(one -> one.opens(clock.instant())).orElseThrow(NotFound::record);
        var network = networks.find(tenant.network()).orElseThrow(NotFound::record);
        if (network.resting()) {
            throw new NetworkRests(network.name(), network.language());
        }
        if (!network.open()) {
            throw NotFound.record();
        }
        return link.holder(network.name());
    }

    @Requires(Permission.POLLS_WRITE)
    public void revokeAll(String purpose, long subject) {
        links.ofSubject(purpose, subject).forEach(PersonalLink::revoke);
    }
}
