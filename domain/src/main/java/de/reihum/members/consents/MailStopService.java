package de.reihum.members.consents;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets a person end the network's mails by the link in each of them. */
@ApplicationScoped
@Transactional
public class MailStopService {

    /**
     * What the link's page says.
     *
     * @param stopped whether no mails are sent any more
     */
    public record Stop(String network, String language, boolean stopped) {}

    private Contacts contacts;
    private Consents consents;
    private ConsentProof proof;
    private LinkService links;
    private Clock clock;

    protected MailStopService() {}

    @Inject
    public MailStopService(Contacts contacts, Consents consents, ConsentProof proof, LinkService links, Clock clock) {
        this.contacts = contacts;
        this.consents = consents;
        this.proof = proof;
        this.links = links;
        this.clock = clock;
    }

    /** For one mail, which must show the way out for as long as it may be kept (RFC 8058). @return a secret that is stored nowhere */
    @Requires(Permission.WORK)
    public String link(long contact) {
        return links.issue(IssueLink.stopMails(contact, clock.instant())).text();
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else */
    @Requires(Permission.ANSWER)
    public Stop page(LinkHolder holder) {
        var contact = load(holder);
        return new Stop(holder.network(), contact.language(), contact.consent() == Contact.Consent.REFUSED);
    }

    /** Counts at once: mails that wait are not sent any more. A second time changes nothing. */
    @Requires(Permission.ANSWER)
    public void stop(LinkHolder holder) {
        var contact = load(holder);
        if (contact.consent() != Contact.Consent.REFUSED) {
            var how = contact.language().equals("en") ? "Link in a mail" : "Link in einer Mail";
            consents.of(contact.id()).stream().filter(one -> one.stands() && one.purpose() == ConsentRecord.Purpose.MAILS).forEach(one -> one.withdraw(how, clock.instant()));
            proof.refuse(contact, how);
        }
    }

    private Contact load(LinkHolder holder) {
        if (!holder.purpose().equals(IssueLink.STOP_MAILS)) {
            throw NotFound.record();
        }
        return contacts.find(holder.contact()).filter(contact -> !contact.erased()).orElseThrow(NotFound::record);
    }
}
