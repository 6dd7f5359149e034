package de.reihum.members;

import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Watches changes of members. Who is archived, no longer speaks for the member, or has another address keeps no open link: what was mailed may lie
 * with somebody else now. The member's next representative gets a link of its own with the next mail.
 */
@ApplicationScoped
public class Departures {

    private PersonalLinks links;

    protected Departures() {}

    @Inject
    public Departures(PersonalLinks links) {
        this.links = links;
    }

    public void watch(Collection<Member> members, Runnable change) {
        var before = mailboxes(members);
        change.run();
        before.removeAll(mailboxes(members));
        links.ofContacts(before.stream().map(Mailbox::contact).toList()).forEach(PersonalLink::revoke);
    }

    private static Set<Mailbox> mailboxes(Collection<Member> members) {
        return members.stream().filter(member -> !member.archived()).flatMap(member -> member.representative().stream()).filter(contact -> contact.email() != null)
                .map(contact -> new Mailbox(contact.id(), contact.email())).collect(Collectors.toSet());
    }

    /** Where a member's mails go. */
    private record Mailbox(long contact, EmailAddress email) {}
}
