package de.reihum.hosting.asking;

import de.reihum.hosting.pool.Pool;
import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.pool.Pools;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Ids;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Puts requests on their way: the mail, its one reminder, the end of the time for an answer, and then the next company or the team. */
@ApplicationScoped
public class Asking {

    public static final String EFFECT = "hosting.request";
    /** With less time than this before a meeting the team looks for a host itself. */
    static final int LEAST_DAYS = 14;
    private static final int REMINDED_BEFORE = 3;
    private static final int REMINDED_AFTER = 2;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime OFFICE = LocalTime.of(9, 0);

    private HostRequests requests;
    private Pools pools;
    private Candidates candidates;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected Asking() {}

    @Inject
    public Asking(HostRequests requests, Pools pools, Candidates candidates, Outbox outbox, Ids ids, Clock clock) {
        this.requests = requests;
        this.pools = pools;
        this.candidates = candidates;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    HostRequest ask(Meeting meeting, Member member, Contact contact, Asker asker) {
        var now = clock.instant();
        var request = new HostRequest(ids.next(), meeting, member, contact, asker, until(meeting), now);
        requests.add(request);
        plan(request, now);
        return request;
    }

    /** Agreed by word of mouth. */
    HostRequest agree(Meeting meeting, Member member, Asker asker) {
        var now = clock.instant();
        var request = new HostRequest(ids.next(), meeting, member, Candidates.person(member).orElse(null), asker, today(), now);
        request.accept("", now);
        requests.add(request);
        return request;
    }

    private void plan(HostRequest request, Instant now) {
        put(Errand.ASK, request, now);
        var reminder = request.answerBy().minusDays(REMINDED_BEFORE);
        if (ChronoUnit.DAYS.between(today(), reminder) >= REMINDED_AFTER) {
            put(Errand.REMIND, request, at(reminder, OFFICE));
        }
        put(Errand.END, request, at(request.answerBy().plusDays(1), MORNING));
    }

    private LocalDate until(Meeting meeting) {
        var latest = meeting.when().map(When::day).map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
        var wanted = today().plusDays(rules(meeting).days());
        return latest.isBefore(wanted) ? latest : wanted;
    }

    private PoolRules rules(Meeting meeting) {
        return meeting.series().map(Series::id).flatMap(pools::of).map(Pool::rules).orElse(PoolRules.DEFAULT);
    }

    /** One company will not do it: the next one is asked, or the team is told. The meeting is locked. */
    void goOn(HostRequest request) {
        var meeting = request.meeting();
        var next = enoughTime(meeting) && rules(meeting).onwards() ? candidates.next(meeting) : Optional.<Contact>empty();
        next.ifPresentOrElse(contact -> ask(meeting, contact.member(), contact, request.asker()), () -> tellTeam(request));
    }

    private boolean enoughTime(Meeting meeting) {
        return meeting.when().map(When::day).filter(day -> !day.isBefore(today().plusDays(LEAST_DAYS))).isPresent();
    }

    void tellTeam(HostRequest request) {
        put(Errand.TEAM, request, clock.instant());
    }

    /** Nothing is wanted of the company any more; it hears of it when it was written to. */
    public void release(HostRequest request) {
        release(request, Errand.RELEASED);
    }

    /** The same with its reason. */
    public void release(HostRequest request, Errand why) {
        request.withdraw();
        if (request.contact().isPresent()) {
            put(why, request, clock.instant());
        }
    }

    /** Something about the meeting is different now: whoever was written to hears of it. */
    public void tellChange(HostRequest request) {
        if (request.contact().isPresent()) {
            putAgain(Errand.CHANGED, request);
        }
    }

    private void putAgain(Errand errand, HostRequest request) {
        var now = clock.instant();
        outbox.put(new Effect(EFFECT, EFFECT + "/" + request.id() + "/" + errand + "/" + now.toEpochMilli(), request.id(), errand.name(), now));
    }

    /** Whoever was to look for a host need not any more: there is one, or the meeting does not wait for one. */
    public void tellFound(HostRequest request) {
        putAgain(Errand.FOUND, request);
    }

    void put(Errand errand, HostRequest request, Instant due) {
        outbox.put(new Effect(EFFECT, EFFECT + "/" + request.id() + "/" + errand, request.id(), errand.name(), due));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ProductClock.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
