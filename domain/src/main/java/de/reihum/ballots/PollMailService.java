package de.reihum.ballots;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkService;
import de.reihum.polls.Invitation;
import de.reihum.polls.Invitations;
import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollOption;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Prepares a poll's mails at the moment they are sent: whether still, to whom, and with which fresh link. */
@ApplicationScoped
@Transactional
public class PollMailService {

    /** So long after a poll's end its links still tell that it has ended. */
    private static final Duration AFTERLIFE = Duration.ofDays(180);

    private Invitations invitations;
    private LinkService links;
    private ResultService results;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected PollMailService() {}

    @Inject
    public PollMailService(Invitations invitations, LinkService links, ResultService results, Networks networks, TenantContext tenant, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.results = results;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Empty when the poll takes no answers any more, the member has answered meanwhile, or the person cannot be written to any more. */
    @Requires(Permission.WORK)
    public Optional<PollMail> question(long invitation) {
        return find(invitation).filter(one -> one.poll().course().takesAnswers(clock.instant()) && !one.answered()).map(this::mail);
    }

    /** Empty when the person cannot be written to any more. */
    @Requires(Permission.WORK)
    public Optional<PollMail> topic(long invitation) {
        return find(invitation).map(this::mail);
    }

    /** The mail was handed over. */
    @Requires(Permission.WORK)
    public void mailed(long invitation) {
        invitations.find(invitation).ifPresent(one -> one.mailed(clock.instant()));
    }

    private Optional<Invitation> find(long id) {
        return invitations.find(id).filter(one -> one.contact().reachable() && !one.member().archived());
    }

    private PollMail mail(Invitation invitation) {
        var poll = invitation.poll();
        var contact = invitation.contact();
        var token = links.issue(new IssueLink(BallotService.PURPOSE, poll.id(), contact.id(), poll.course().end().plus(AFTERLIFE)));
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        return new PollMail(network, invitation.member().name(), contact.id(), contact.name(), contact.email(), contact.language(), token.text(), poll.question(), poll.intro(), poll.anonymous(), poll.course().endsOn(),
                poll.offered().stream().map(PollDetails.Option::of).toList(), poll.chosen().map(PollOption::text).orElse(""), poll.outcome().word(), results.ofPoll(poll));
    }
}
