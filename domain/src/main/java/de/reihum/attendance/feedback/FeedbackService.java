package de.reihum.attendance.feedback;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.meetings.Meetings;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Lets those who came say how it was, and shows it to the team. */
@ApplicationScoped
@Transactional
public class FeedbackService {

    /** So long after the last day for an answer the links still tell that it is over. */
    private static final Duration AFTERLIFE = Duration.ofDays(90);

    private Feedbacks feedbacks;
    private FeedbackRound round;
    private Meetings meetings;
    private LinkService links;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected FeedbackService() {}

    @Inject
    public FeedbackService(Feedbacks feedbacks, FeedbackRound round, Meetings meetings, LinkService links, Networks networks, TenantContext tenant, Clock clock) {
        this.feedbacks = feedbacks;
        this.round = round;
        this.meetings = meetings;
        this.links = links;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else */
    @Requires(Permission.ANSWER)
    public FeedbackPage page(LinkHolder holder) {
        var request = feedbacks.of(requireMine(holder), holder.contact()).orElseThrow(NotFound::record);
        return new FeedbackPage(holder.network(), request.contact().language(), request.meeting().title(), day(request), open(request), request.answered());
    }

    /** @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be @throws RuleBroken when it is too late, or answered already */
    @Requires(Permission.ANSWER)
    public void answer(LinkHolder holder, FeedbackData data) {
        var request = feedbacks.lock(requireMine(holder), holder.contact()).orElseThrow(NotFound::record);
        if (!open(request)) {
            throw new RuleBroken("attendance.refusal.feedbackOver");
        }
        var feedback = new Feedback(request.meeting(), data);
        request.answer();
        feedbacks.add(feedback);
    }

    /** Empty when she has answered meanwhile, cannot be written to any more, or it is too late. */
    @Requires(Permission.WORK)
    public Optional<FeedbackMail> mail(long request) {
        return feedbacks.find(request).filter(one -> !one.answered() && open(one) && one.contact().reachable()).map(this::mail);
    }

    private FeedbackMail mail(FeedbackRequest request) {
        var contact = request.contact();
        var token = links.issue(new IssueLink(FeedbackRound.PURPOSE, request.meeting().id(), contact.id(), request.end().plus(AFTERLIFE)));
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        return new FeedbackMail(network, contact.id(), contact.name(), contact.email(), contact.language(), token.text(), request.meeting().title(), day(request),
                LocalDate.ofInstant(request.end(), ProductClock.ZONE));
    }

    @Requires(Permission.MEETINGS_READ)
    public FeedbackResults results(long meeting) {
        return FeedbackResults.of(feedbacks.ofMeeting(meeting).size(), feedbacks.answers(meeting));
    }

    /** Whether somebody was asked, and may still answer. */
    @Requires(Permission.MEETINGS_READ)
    public boolean asked(long meeting, long contact) {
        return feedbacks.of(meeting, contact).filter(one -> !one.answered() && open(one)).isPresent();
    }

    /** How many would be asked now. */
    @Requires(Permission.MEETINGS_READ)
    public int askable(long meeting) {
        return round.count(meetings.find(meeting).orElseThrow(NotFound::record));
    }

    private boolean open(FeedbackRequest request) {
        return clock.instant().isBefore(request.end());
    }

    private static LocalDate day(FeedbackRequest request) {
        return request.meeting().when().orElseThrow().day();
    }

    private static long requireMine(LinkHolder holder) {
        if (!holder.purpose().equals(FeedbackRound.PURPOSE)) {
            throw NotFound.record();
        }
        return holder.subject();
    }
}
