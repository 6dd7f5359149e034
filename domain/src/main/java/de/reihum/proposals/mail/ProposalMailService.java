package de.reihum.proposals.mail;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.LinkService;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.Proposals;
import de.reihum.proposals.starters.Permit;
import de.reihum.proposals.starters.ProposalLink;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Prepares mails to those who propose at the moment they are sent: whether still, and with which fresh link. */
@ApplicationScoped
@Transactional
public class ProposalMailService {

    private Proposals proposals;
    private Contacts contacts;
    private Permit permit;
    private LinkService links;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected ProposalMailService() {}

    @Inject
    public ProposalMailService(Proposals proposals, Contacts contacts, Permit permit, LinkService links, Networks networks, TenantContext tenant, Clock clock) {
        this.proposals = proposals;
        this.contacts = contacts;
        this.permit = permit;
        this.links = links;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Empty when there is nothing to tell any more, or the person cannot be written to. */
    @Requires(Permission.WORK)
    public Optional<ProposalMail> mail(Errand errand, long subject) {
        if (errand == Errand.INVITE) {
            return contacts.find(subject).filter(Contact::reachable).filter(permit::may).map(contact -> mail(contact, null, "", "", null));
        }
        return proposals.find(subject).flatMap(one -> one.contact().filter(Contact::reachable).filter(Permit::present).flatMap(contact -> told(errand, one, contact)));
    }

    private Optional<ProposalMail> told(Errand errand, Proposal one, Contact contact) {
        var told = errand == Errand.ROOT_ACCEPTED || errand == Errand.ROOT_DECLINED ? root(one) : one;
        var wanted = switch (errand) {
            case ACCEPTED, ROOT_ACCEPTED -> State.ACCEPTED;
            case DECLINED, ROOT_DECLINED -> State.DECLINED;
            default -> State.MERGED;
        };
        var other = told.equals(one) ? one.into().map(Proposal::title).orElse("") : told.title();
        return told.state() == wanted ? Optional.of(mail(contact, one, other, one.title(), told)) : Optional.empty();
    }

    private static Proposal root(Proposal one) {
        return one.into().map(ProposalMailService::root).orElse(one);
    }

    private ProposalMail mail(Contact contact, Proposal one, String other, String title, Proposal decided) {
        var token = links.issue(ProposalLink.of(contact.id(), clock.instant()));
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        var verdict = decided == null ? null : decided.verdict();
        return new ProposalMail(network, contact.member().name(), contact.id(), contact.name(), contact.email(), contact.language(), token.text(), one == null ? null : one.idea().kind(), title, other,
                verdict == null ? "" : verdict.word(), verdict == null ? "" : verdict.by(), verdict != null && verdict.poll() != 0);
    }
}
