package de.reihum.hosting.asking;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.PoolEntry;
import de.reihum.hosting.pool.Pools;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.series.Series;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import de.reihum.members.business.SiteData;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets a company say by its link whether it hosts a meeting. */
@ApplicationScoped
@Transactional
public class HostAnswerService {

    /** What a link to a request is good for. Its subject is the request. */
    public static final String PURPOSE = "hosting.request";

    private HostRequests requests;
    private Pools pools;
    private PremisesBook premises;
    private MeetingEvents events;
    private Asking asking;
    private Askers askers;
    private Clock clock;

    protected HostAnswerService() {}

    @Inject
    public HostAnswerService(HostRequests requests, Pools pools, PremisesBook premises, MeetingEvents events, Asking asking, Askers askers, Clock clock) {
        this.requests = requests;
        this.pools = pools;
        this.premises = premises;
        this.events = events;
        this.asking = asking;
        this.askers = askers;
        this.clock = clock;
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else */
    @Requires(Permission.ANSWER)
    public HostPage page(LinkHolder holder) {
        var request = mine(holder, requests.find(holder.subject()));
        var meeting = request.meeting();
        var member = request.member();
        return new HostPage(holder.network(), request.contact().orElseThrow().language(), member.name(), meeting.title(), meeting.theme().topic(), meeting.series().map(Series::name).orElse(""),
                meeting.when().orElse(null), meeting.agenda(), meeting.admission().capacity(), request.state(), answerable(request), returnable(request), request.word(), askers.of(request), request.answerBy(),
                meeting.host().filter(member::equals).isPresent() ? meeting.place() : PlaceData.NOWHERE, PlaceData.seatOf(member).lines(), sites(request).stream().map(SiteData::name).toList());
    }

    /** The same answer twice counts once. @throws RuleBroken when the request is over, or the company has left the network */
    @Requires(Permission.ANSWER)
    public void answer(LinkHolder holder, HostAnswer answer) {
        var request = lock(holder);
        if (request.state() == (answer.yes() ? HostRequest.State.ACCEPTED : HostRequest.State.DECLINED)) {
            return;
        }
        if (!answerable(request)) {
            throw new RuleBroken("hosting.refusal.over");
        }
        if (answer.yes()) {
            accept(request, answer);
        } else {
            decline(request, answer);
        }
    }

    private void accept(HostRequest request, HostAnswer answer) {
        var where = place(request, answer.place());
        request.accept(answer.word(), clock.instant());
        events.hostedBy(request.meeting(), request.member(), where);
        asking.put(Errand.AGREED, request, clock.instant());
    }

    private void decline(HostRequest request, HostAnswer answer) {
        request.decline(answer.word(), clock.instant());
        entry(request).ifPresent(entry -> later(entry, answer.again()));
        asking.goOn(request);
    }

    private void later(PoolEntry entry, HostAnswer.Again again) {
        var today = LocalDate.now(clock);
        switch (again) {
            case NEXT -> { }
            case IN_A_YEAR -> entry.revise(entry.data(today).with(EntryData.Wish.PAUSED, today.plusYears(1)), today);
            case NEVER -> entry.revise(entry.data(today).with(EntryData.Wish.OUT, null), today);
        }
    }

    private Optional<PoolEntry> entry(HostRequest request) {
        return request.meeting().series().flatMap(series -> pools.find(series.id(), request.member().id()));
    }

    /** It has agreed and cannot do it after all. @throws RuleBroken when it has not agreed, or the meeting is over */
    @Requires(Permission.ANSWER)
    public void giveBack(LinkHolder holder, String word) {
        var request = lock(holder);
        if (request.state() == HostRequest.State.GIVEN_BACK) {
            return;
        }
        if (!returnable(request)) {
            throw new RuleBroken("hosting.refusal.over");
        }
        request.giveBack(word, clock.instant());
        events.hostedBy(request.meeting(), null);
        asking.tellTeam(request);
    }

    /** @throws InvalidValue when there is no such place any more */
    private PlaceData place(HostRequest request, String name) {
        if (name.isEmpty()) {
            return PlaceData.seatOf(request.member());
        }
        var site = sites(request).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new InvalidValue("place", "hosting.refusal.place"));
        return new PlaceData(request.member().name() + ", " + site.name(), site.street(), site.postcode(), site.town(), "");
    }

    private List<SiteData> sites(HostRequest request) {
        return premises.of(List.of(request.member().id())).getOrDefault(request.member().id(), Premises.UNKNOWN).sites();
    }

    private boolean answerable(HostRequest request) {
        return request.state() == HostRequest.State.ASKED && ahead(request.meeting()) && Candidates.present(request.member());
    }

    private boolean returnable(HostRequest request) {
        return request.state() == HostRequest.State.ACCEPTED && ahead(request.meeting()) && request.meeting().host().filter(request.member()::equals).isPresent();
    }

    private boolean ahead(Meeting meeting) {
        return MeetingFilter.OPEN.contains(meeting.state()) && meeting.when().filter(when -> clock.instant().isBefore(when.begin())).isPresent();
    }

    /** Two answers at the same moment come one after the other. */
    private HostRequest lock(LinkHolder holder) {
        requests.lockMeeting(holder.subject());
        return mine(holder, requests.find(holder.subject()));
    }

    private static HostRequest mine(LinkHolder holder, Optional<HostRequest> found) {
        return found.filter(request -> holder.purpose().equals(PURPOSE) && request.contact().filter(contact -> contact.id() == holder.contact()).isPresent()).orElseThrow(NotFound::record);
    }
}
