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
    private Ways ways;
    private LinkService links;
    private Networks networks;
    private TenantContext tenant;

    protected ReplyMailService() {}

    @Inject
    public ReplyMailService(Replies replies, Usher usher, Ways ways, LinkService links, Networks networks, TenantContext tenant) {
        this.replies = replies;
        this.usher = usher;
        this.ways = ways;
        this.links = links;
        this.networks = networks;
        this.tenant = tenant;
    }

    /** Empty when things are different by now, or she does not hear by mail. */
    @Requires(Permission.WORK)
    public Optional<ReplyMail> mail(Errand errand, long id) {
        return replies.find(id).filter(reply -> usher.open(reply.meeting()) && errand.stands(reply.place().seat()))
                .flatMap(reply -> ways.to(reply).filter(Way::mailed).map(way -> mail(reply, way.person())));
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
