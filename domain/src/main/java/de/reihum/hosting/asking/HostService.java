package de.reihum.hosting.asking;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.Meetings;
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
        var meeting = lock(id).requireFree().requireAfter(LocalDate.now(clock)).meeting();
        var member = company(company);
        var contact = Candidates.person(member).orElseThrow(() -> new RuleBroken("hosting.refusal.nobody", member.name()));
        return asking.ask(meeting, member, contact, asker()).id();
    }

    /** The company has agreed by word of mouth; whoever else is asked or was to host hears that it is not wanted any more. */
    @Requires(Permission.MEETINGS_WRITE)
    public void confirm(long id, long company) {
        var search = lock(id).requireOpen();
        var member = company(company);
        search.heldBy(member).ifPresentOrElse(one -> {
            if (one.open()) {
                one.accept("", clock.instant());
            }
        }, () -> {
            search.holding().ifPresent(asking::release);
            asking.agree(search.meeting(), member, asker());
        });
        events.hostedBy(search.meeting(), member);
    }

    /** Nothing is wanted any more of who is asked. */
    @Requires(Permission.MEETINGS_WRITE)
    public void withdraw(long id) {
        asking.release(lock(id).asked());
    }

    /** The company has said no by word of mouth: as if it had on its page, the next one is asked or the team is told. */
    @Requires(Permission.MEETINGS_WRITE)
    public void decline(long id) {
        var asked = lock(id).asked();
        asked.decline("", clock.instant());
        asking.goOn(asked);
    }

    /** The host cannot do it after all. It keeps its turn, and the team looks for another one. @param word why, or empty */
    @Requires(Permission.MEETINGS_WRITE)
    public void giveBack(long id, String word) {
        var search = lock(id).requireOpen();
        agreed(search).giveBack(word, clock.instant());
        events.hostedBy(search.meeting(), null);
    }

    /** The hosts of two meetings take each other's; in the order each keeps the place that it had. */
    @Requires(Permission.MEETINGS_WRITE)
    public void swap(long first, long second) {
        if (first == second) {
            throw new InvalidValue("other", "hosting.refusal.swapSame");
        }
        var lower = lock(Math.min(first, second));
        var upper = lock(Math.max(first, second));
        var one = agreed(lower.requireOpen());
        var other = agreed(upper.requireOpen());
        if (one.member().equals(other.member())) {
            throw new InvalidValue("other", "hosting.refusal.swapSame");
        }
        one.swap(other);
        events.hostedBy(lower.meeting(), one.member());
        events.hostedBy(upper.meeting(), other.member());
        asking.tellChange(one);
        asking.tellChange(other);
    }

    /** The host's word; one that was agreed elsewhere is written down now. */
    private HostRequest agreed(Search search) {
        var host = search.host();
        return search.heldBy(host).orElseGet(() -> asking.agree(search.meeting(), host, asker()));
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

    private Search lock(long id) {
        var meeting = meetings.lock(id).orElseThrow(NotFound::record);
        return new Search(meeting, requests.holding(id));
    }
}
