package de.reihum.replies.mail;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkService;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.Usher;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Prepares mails about answers at the moment they are sent: whether still, and with which fresh link. */
@ApplicationScoped
@Transactional
public class ReplyMailService {

    /** So long after a meeting its links still tell that it is over. */
    private static final Duration AFTERLIFE = Duration.ofDays(180);

    private Replies replies;
    private Usher usher;
    private LinkService links;
    private Networks networks;
    private TenantContext tenant;

    protected ReplyMailService() {}

    @Inject
    public ReplyMailService(Replies replies, Usher usher, LinkService links, Networks networks, TenantContext tenant) {
        this.replies = replies;
        this.usher = usher;
        this.links = links;
        this.networks = networks;
        this.tenant = tenant;
    }

    /** Empty when things are different by now, or nobody can be written to. */
    @Requires(Permission.WORK)
    public Optional<ReplyMail> mail(Errand errand, long id) {
        return replies.find(id).filter(reply -> usher.open(reply.meeting()) && stands(errand, reply.place().seat())).flatMap(reply -> addressee(reply).map(contact -> mail(reply, contact)));
    }

    private static boolean stands(Errand errand, Seat seat) {
        return seat == switch (errand) {
            case CONFIRM -> Seat.TAKEN;
            case WAITING -> Seat.WAITING;
            case OFFER -> Seat.OFFERED;
            case LAPSED -> Seat.LAPSED;
        };
    }

    /** Who has answered, or else who speaks for the member. */
    private static Optional<Contact> addressee(Reply reply) {
        return reply.member().archived() ? Optional.empty() : reply.contact().filter(Contact::reachable).or(() -> reply.member().addressee());
    }

    private ReplyMail mail(Reply reply, Contact contact) {
        Meeting meeting = reply.meeting();
        var when = meeting.when().orElseThrow();
        var token = links.issue(new IssueLink(Invitation.ANSWER, meeting.id(), contact.id(), when.end().plus(AFTERLIFE)));
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        return new ReplyMail(network, reply.member().name(), contact.id(), contact.name(), contact.email(), contact.language(), token.text(), meeting.title(), when, meeting.place().lines(), reply.answer(),
                usher.room(meeting).position(reply.id()), reply.place().offeredUntil());
    }
}
