package de.reihum.hosting.asking;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds a host for a meeting: proposes, asks, notes what was agreed, swaps. */
@ApplicationScoped
@Transactional
public class HostService {

    private Meetings meetings;
    private MeetingEvents events;
    private Members members;
    private HostRequests requests;
    private HostOverview overview;
    private Asking asking;
    private Actor actor;
    private Clock clock;

    protected HostService() {}

    @Inject
    public HostService(Meetings meetings, MeetingEvents events, Members members, HostRequests requests, HostOverview overview, Asking asking, Actor actor, Clock clock) {
        this.meetings = meetings;
        this.events = events;
        this.members = members;
        this.requests = requests;
        this.overview = overview;
        this.asking = asking;
        this.actor = actor;
        this.clock = clock;
    }

    @Requires(Permission.MEETINGS_READ)
    public HostDetails details(long id) {
        return overview.of(meetings.find(id).orElseThrow(NotFound::record));
    }

    /**
     * Writes to the company and waits for its answer.
     *
     * @return the request's id
     * @throws RuleBroken when the meeting has a host, another one is asked, or nobody at the company can be written to
     */
    @Requires(Permission.MEETINGS_WRITE)
    public long ask(long id, long company) {
        var meeting = lock(id);
        requireFree(meeting);
        var day = meeting.when().map(When::day).orElseThrow(() -> new RuleBroken("hosting.refusal.noDate"));
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("hosting.refusal.tooLate");
        }
        var member = company(company);
        var contact = Candidates.person(member).orElseThrow(() -> new RuleBroken("hosting.refusal.nobody", member.name()));
        return asking.ask(meeting, member, contact, asker()).id();
    }

    /** The company has agreed by word of mouth; whoever else is asked or was to host hears that it is not wanted any more. */
    @Requires(Permission.MEETINGS_WRITE)
    public void confirm(long id, long company) {
        var meeting = lock(id);
        requireOpen(meeting);
        var member = company(company);
        var holding = requests.holding(id);
        if (holding.filter(one -> one.member().equals(member) && one.state() == HostRequest.State.ASKED).isPresent()) {
            holding.get().accept("", clock.instant());
        } else if (holding.filter(one -> one.member().equals(member)).isEmpty()) {
            holding.ifPresent(asking::release);
            asking.agree(meeting, member, asker());
        }
        events.hostedBy(meeting, member);
    }

    /** Nothing is wanted any more of who is asked. */
    @Requires(Permission.MEETINGS_WRITE)
    public void withdraw(long id) {
        asking.release(asked(id));
    }

    /** The company has said no by word of mouth: as if it had on its page, the next one is asked or the team is told. */
    @Requires(Permission.MEETINGS_WRITE)
    public void decline(long id) {
        var asked = asked(id);
        asked.decline("", clock.instant());
        asking.goOn(asked);
    }

    private HostRequest asked(long id) {
        lock(id);
        return requests.holding(id).filter(one -> one.state() == HostRequest.State.ASKED).orElseThrow(() -> new RuleBroken("hosting.refusal.notAsked"));
    }

    /** The host cannot do it after all. It keeps its turn, and the team looks for another one. @param word why, or empty */
    @Requires(Permission.MEETINGS_WRITE)
    public void giveBack(long id, String word) {
        var meeting = lock(id);
        requireOpen(meeting);
        var host = meeting.host().orElseThrow(() -> new RuleBroken("hosting.refusal.noHost"));
        var request = requests.holding(id).filter(one -> one.member().equals(host)).orElseGet(() -> asking.agree(meeting, host, asker()));
        request.giveBack(word, clock.instant());
        events.hostedBy(meeting, null);
    }

    /** The hosts of two meetings take each other's; in the order each keeps the place that it had. */
    @Requires(Permission.MEETINGS_WRITE)
    public void swap(long first, long second) {
        if (first == second) {
            throw new InvalidValue("other", "hosting.refusal.swapSame");
        }
        var lower = lock(Math.min(first, second));
        var upper = lock(Math.max(first, second));
        var one = agreed(lower);
        var other = agreed(upper);
        if (one.member().equals(other.member())) {
            throw new InvalidValue("other", "hosting.refusal.swapSame");
        }
        one.swap(other);
        events.hostedBy(lower, one.member());
        events.hostedBy(upper, other.member());
        asking.tellChange(one);
        asking.tellChange(other);
    }

    private HostRequest agreed(Meeting meeting) {
        requireOpen(meeting);
        var host = meeting.host().orElseThrow(() -> new RuleBroken("hosting.refusal.noHost"));
        return requests.holding(meeting.id()).filter(one -> one.member().equals(host)).orElseGet(() -> asking.agree(meeting, host, asker()));
    }

    /** Meetings of the next months that need somebody of the team: without a host, or the one that hosts or is asked has left. */
    @Requires(Permission.MEETINGS_READ)
    public List<Waiting> waiting(LocalDate until) {
        return overview.waiting(until);
    }

    /** @param left the company that does not belong to the network any more, empty when there is none at all */
    public record Waiting(long meeting, String title, LocalDate day, String left) {}

    /** For which meetings a member was asked, the latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<Asked> askedOf(long member) {
        return requests.ofMember(member).stream().map(request -> new Asked(request.meeting().title(), request.row())).toList();
    }

    /** @param title of the meeting */
    public record Asked(String title, RequestRow row) {}

    private void requireFree(Meeting meeting) {
        requireOpen(meeting);
        meeting.host().ifPresent(host -> {
            throw new RuleBroken("hosting.refusal.hasHost", host.name());
        });
        requests.holding(meeting.id()).ifPresent(one -> {
            throw new RuleBroken("hosting.refusal.asked", one.member().name());
        });
    }

    private static void requireOpen(Meeting meeting) {
        if (!open(meeting)) {
            throw new RuleBroken("hosting.refusal.over");
        }
    }

    static boolean open(Meeting meeting) {
        return MeetingFilter.OPEN.contains(meeting.state());
    }

    private Member company(long id) {
        var member = members.find(id).orElseThrow(NotFound::record);
        if (!Candidates.present(member)) {
            throw new InvalidValue("member", "hosting.refusal.left", member.name());
        }
        return member;
    }

    private Asker asker() {
        var who = actor.identity();
        return new Asker(who.kind() == Actor.Kind.PERSON ? who.id() : 0, who.name());
    }

    private Meeting lock(long id) {
        return meetings.lock(id).orElseThrow(NotFound::record);
    }
}
