package de.reihum.proposals.starters;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Outbox;
import de.reihum.links.LinkToken;
import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.proposals.mail.Errand;
import de.reihum.settings.Starters;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Selects people who may propose, and gives out links to those who may. */
@ApplicationScoped
@Transactional
public class StarterService {

    private Proposers proposers;
    private Permit permit;
    private Contacts contacts;
    private PersonalLinks links;
    private Outbox outbox;
    private TenantContext tenant;
    private Ids ids;
    private Clock clock;

    protected StarterService() {}

    @Inject
    public StarterService(Proposers proposers, Permit permit, Contacts contacts, PersonalLinks links, Outbox outbox, TenantContext tenant, Ids ids, Clock clock) {
        this.proposers = proposers;
        this.permit = permit;
        this.contacts = contacts;
        this.links = links;
        this.outbox = outbox;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who may propose in this network. */
    @Requires(Permission.MEETINGS_READ)
    public Starters starters() {
        return permit.starters();
    }

    /** Whether this person may, as the network has it now. */
    @Requires(Permission.MEETINGS_READ)
    public boolean may(long contact) {
        return contacts.find(contact).filter(permit::may).isPresent();
    }

    /** Those who were selected; it counts only where selected people may propose. */
    @Requires(Permission.MEETINGS_READ)
    public List<ProposerRow> selected() {
        return proposers.rows();
    }

    /** Selecting somebody twice is as once. */
    @Requires(Permission.MEETINGS_WRITE)
    public void select(long contact) {
        var person = present(contact);
        if (proposers.of(contact).isEmpty()) {
            proposers.add(new Proposer(ids.next(), person));
        }
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void unselect(long contact) {
        proposers.of(contact).ifPresent(proposers::remove);
    }

    /**
     * A link for somebody who may propose, to be handed over by the coordination.
     *
     * @return the text for the address; it cannot be had a second time
     * @throws RuleBroken when she may not
     */
    @Requires(Permission.MEETINGS_WRITE)
    public String link(long contact) {
        allowed(contact);
        var token = LinkToken.make(tenant.network());
        links.add(new PersonalLink(ids.next(), token.hash(), ProposalLink.of(contact, clock.instant())));
        return token.text();
    }

    /** Mails her one. @throws RuleBroken when she may not propose, or cannot be written to */
    @Requires(Permission.MEETINGS_WRITE)
    public void invite(long contact) {
        var person = allowed(contact);
        if (!person.reachable()) {
            throw new RuleBroken("proposals.refusal.unreachable", person.name());
        }
        outbox.put(Errand.INVITE.about(contact, clock.instant(), clock.instant()));
    }

    private Contact allowed(long contact) {
        var person = present(contact);
        if (!permit.may(person)) {
            throw new RuleBroken("proposals.refusal.mayNot", person.name());
        }
        return person;
    }

    private Contact present(long contact) {
        return contacts.find(contact).filter(Permit::present).orElseThrow(NotFound::record);
    }
}
