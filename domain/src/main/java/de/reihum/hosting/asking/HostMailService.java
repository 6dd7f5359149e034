package de.reihum.hosting.asking;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkService;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import de.reihum.shared.NotFound;
import de.reihum.tasks.Owner;
import de.reihum.tasks.TaskNotes;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Does what is due about requests: prepares mails at the moment they are sent, ends the waiting, leaves the team a task. */
@ApplicationScoped
@Transactional
public class HostMailService {

    /** So long after the meeting a link still says how it stands. */
    private static final Duration AFTERLIFE = Duration.ofDays(90);
    private static final int DUE_AFTER = 2;

    private HostRequests requests;
    private LinkService links;
    private Asking asking;
    private Askers askers;
    private TaskNotes tasks;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected HostMailService() {}

    @Inject
    public HostMailService(HostRequests requests, LinkService links, Asking asking, Askers askers, TaskNotes tasks, Networks networks, TenantContext tenant, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.asking = asking;
        this.askers = askers;
        this.tasks = tasks;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Empty when there is nothing to ask or to tell any more, or the person cannot be written to. */
    @Requires(Permission.WORK)
    public Optional<HostMail> mail(Errand errand, long id) {
        return requests.find(id).filter(HostRequest::reachable).filter(request -> due(errand, request)).map(this::mail);
    }

    private boolean due(Errand errand, HostRequest request) {
        boolean ahead = MeetingFilter.OPEN.contains(request.meeting().state());
        return switch (errand) {
            case ASK, REMIND -> ahead && request.state() == HostRequest.State.ASKED && !LocalDate.now(clock).isAfter(request.answerBy());
            case AGREED -> ahead && request.state() == HostRequest.State.ACCEPTED;
            case CHANGED -> ahead && request.state().holds();
            case RELEASED, CANCELLED, POSTPONED -> request.state() == HostRequest.State.WITHDRAWN;
            case END, TEAM, FOUND -> false;
        };
    }

    private HostMail mail(HostRequest request) {
        var contact = request.contact().orElseThrow();
        var meeting = request.meeting();
        var end = meeting.when().map(When::end).orElse(clock.instant());
        Instant last = end.plus(AFTERLIFE);
        var token = links.issue(new IssueLink(HostAnswerService.PURPOSE, request.id(), contact.id(), last));
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        return new HostMail(network, request.member().name(), contact.id(), contact.name(), contact.email(), contact.language(), token.text(), meeting.title(), meeting.theme().topic(), meeting.when().orElse(null),
                meeting.agenda(), meeting.place(), meeting.admission().capacity(), request.answerBy(), askers.of(request));
    }

    /** The time for an answer is over: the next company is asked, or the team is told. */
    @Requires(Permission.WORK)
    public void end(long id) {
        if (requests.lockMeeting(id) != 0) {
            requests.find(id).filter(request -> MeetingFilter.OPEN.contains(request.meeting().state()) && request.end(LocalDate.now(clock))).ifPresent(asking::goOn);
        }
    }

    /** The meeting for which the team must look for a host itself; empty when it has one, or somebody is asked, or it is over. */
    @Requires(Permission.WORK)
    public Optional<Search> search(long id) {
        return requests.find(id).filter(request -> wanted(request.meeting()) && requests.holding(request.meeting().id()).isEmpty())
                .map(request -> new Search(request.meeting().title(), request.meeting().when().map(When::day).orElse(null)));
    }

    /** @param day {@code null} while there is no date */
    public record Search(String title, LocalDate day) {}

    /** The meeting may still take place, and nobody is its host. */
    private boolean wanted(Meeting meeting) {
        boolean ahead = meeting.when().map(When::day).filter(day -> day.isBefore(LocalDate.now(clock))).isEmpty();
        return ahead && MeetingFilter.OPEN.contains(meeting.state()) && meeting.host().isEmpty();
    }

    /** Nobody needs to look for a host any more: there is one, or the meeting does not take place. @param begin how such tasks begin, in the network's language */
    @Requires(Permission.WORK)
    public void settleTask(long id, String begin) {
        requests.find(id).map(HostRequest::meeting).filter(meeting -> !wanted(meeting)).ifPresent(meeting -> meeting.host().map(Member::name)
                .ifPresentOrElse(host -> tasks.settle(MeetingSubjects.subject(meeting), begin, host, clock.instant()), () -> tasks.settle(begin, MeetingSubjects.subject(meeting), clock.instant())));
    }

    /** Leaves a task to who asked. @param text what is to be done, in the network's language */
    @Requires(Permission.WORK)
    public void leaveTask(long id, String text) {
        requests.find(id).filter(request -> request.asker().account() != 0)
                .ifPresent(request -> tasks.leave(new Owner(request.asker().account(), request.asker().name()), text, LocalDate.now(clock).plusDays(DUE_AFTER), MeetingSubjects.subject(request.meeting())));
    }
}
