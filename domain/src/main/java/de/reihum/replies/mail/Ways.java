package de.reihum.replies.mail;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.replies.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** By which way those hear who have answered: by mail, unless they were invited by letter or phone or have no address. */
@ApplicationScoped
public class Ways {

    private Invitations invitations;

    protected Ways() {}

    @Inject
    public Ways(Invitations invitations) {
        this.invitations = invitations;
    }

    /** To who has answered, or else who was invited, or who speaks for the member; empty when there is nobody. */
    public Optional<Way> to(Reply reply) {
        var member = reply.member();
        if (member.archived()) {
            return Optional.empty();
        }
        var invited = invitations.ofMember(member.id()).stream().filter(one -> one.meeting().equals(reply.meeting())).findFirst();
        var person = reply.contact().filter(one -> !one.archived()).or(() -> invited.map(Invitation::contact).filter(one -> !one.archived()));
        boolean mailed = person.filter(Contact::reachable).isPresent() && !elsewhere(invited, person.get());
        if (mailed || person.filter(one -> elsewhere(invited, one) || !one.details().data().phone().isEmpty()).isPresent()) {
            return person.map(one -> new Way(one, mailed));
        }
        return member.addressee().map(one -> new Way(one, true)).or(() -> person.or(member::representative).map(one -> new Way(one, false)));
    }

    /** Whether she was invited by letter or phone. */
    private static boolean elsewhere(Optional<Invitation> invited, Contact person) {
        return invited.filter(one -> one.contact().equals(person) && one.delivery().channel() != Channel.MAIL).isPresent();
    }
}
