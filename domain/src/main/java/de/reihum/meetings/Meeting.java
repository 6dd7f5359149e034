package de.reihum.meetings;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.agenda.Slots;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.Schedule;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One date of a series, or a single event. A draft is an idea; a proposed one has a date that is not firm; a planned one has a date and a place; an
 * invited one was told to others; it is held, or cancelled. Each change of its date stays in its history.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends TenantEntity implements Named {

    /** How far it has come, in this order. */
    public enum State { DRAFT, PROPOSED, PLANNED, INVITED, HELD, CANCELLED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id", referencedColumnName = "ID")
    private Series series;

    @Embedded
    private Theme theme;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "host_id", referencedColumnName = "ID")
    private Member host;

    @Embedded
    private Admission admission;

    @Embedded
    private Standing standing;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Slot> slots = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<DateChange> changes = new ArrayList<>();

    protected Meeting() {}

    /** A draft. @throws InvalidValue with a reason for each field that cannot be */
    public Meeting(long id, MeetingData data, Parts parts) {
        super(id);
        standing = Standing.draft();
        write(data, parts);
        schedule = new Schedule(data.when());
    }

    /**
     * Replaces everything but the date. Whoever was invited is told otherwise by who follows the meeting.
     *
     * @throws RuleBroken when it is over
     * @throws InvalidValue with a reason for each field that cannot be
     */
    public void revise(MeetingData data, Parts parts) {
        standing.requireOpen();
        write(data, parts);
        standing.changed();
    }

    private void write(MeetingData data, Parts parts) {
        data.check();
        series = parts.series();
        host = parts.host();
        theme = new Theme(data);
        admission = new Admission(data);
        place = Place.of(data.place(), host);
        new Slots(slots).write(this, data.agenda(), parts.speakers(), parts.ids());
        describe();
    }

    /**
     * Gives it another date, or its first one; the old one stays in the history.
     *
     * @param wanted {@code null} takes a draft's date away
     * @throws InvalidValue when there cannot be such a date, or it is over
     */
    public void move(When wanted, DateChange change, Instant now) {
        standing.requireOpen();
        if (wanted == null && state() != State.DRAFT) {
            throw new InvalidValue("day", "meetings.refusal.day");
        }
        if (wanted != null) {
            wanted.check();
            wanted.requireAhead(now);
        }
        changes.add(change);
        schedule = new Schedule(wanted);
        standing.changed();
    }

    /** A date of which nothing is known is read as none at all. */
    private Schedule schedule() {
        return schedule == null ? new Schedule() : schedule;
    }

    /** Its date is known, but not firm. */
    public void propose(Instant now) {
        schedule().requireAhead(now);
        standing.propose();
    }

    /** Date and place are firm. */
    public void plan(Instant now) {
        schedule().requireAhead(now);
        if (!place.data().known()) {
            throw new InvalidValue("placeName", "meetings.refusal.noPlace");
        }
        standing.plan();
    }

    /** Others were told. @throws RuleBroken when somebody is named as a speaker who has not agreed */
    public void invited(Instant now) {
        schedule().requireAhead(now);
        new Slots(slots).requireAgreed();
        standing.invited(now);
    }

    /** It took place. @throws RuleBroken before it has begun */
    public void held(Instant now) {
        schedule().requireBegun(now);
        standing.held(now);
    }

    /** @param why a word to those who were invited, or empty */
    public void cancel(String why, Instant now) {
        standing.cancel(why, now);
    }

    /** Another member is the host, or nobody; a place at the one before goes along. */
    public void hostedBy(Member other) {
        hostedBy(other, place.with(other, host));
    }

    /** @param where at the host's: its seat, or another place of it */
    void hostedBy(Member other, PlaceData where) {
        standing.requireOpen();
        place = new Place(where);
        host = other;
        describe();
        standing.changed();
    }

    private void describe() {
        searchText = theme.searched(place.searched(host));
    }

    /** The host turned out to be the same as another member. */
    void hostMerged(Member same) {
        host = same;
    }

    public Optional<Series> series() {
        return Optional.ofNullable(series);
    }

    public String title() {
        return theme.title();
    }

    public Theme theme() {
        return theme;
    }

    public Optional<When> when() {
        return schedule().when();
    }

    public PlaceData place() {
        return place.data();
    }

    public Optional<Member> host() {
        return Optional.ofNullable(host);
    }

    public Admission admission() {
        return admission;
    }

    public List<Slot> slots() {
        return List.copyOf(slots);
    }

    public Agenda agenda() {
        return new Slots(slots).agenda();
    }

    /** The dates that do not count any more, the oldest first. */
    public List<DateChange> changes() {
        return List.copyOf(changes);
    }

    public State state() {
        return standing.state();
    }

    public Standing standing() {
        return standing;
    }

    /** By which calendars everywhere know it. */
    public String uid() {
        return "meeting-" + id() + "@reihum";
    }

    public MeetingData data() {
        return new MeetingData(series == null ? 0 : series.id(), title(), theme.topic(), theme.word(), when().orElse(null), place(), host == null ? 0 : host.id(), admission.capacity(), admission.guests(), admission.asksNeeds(),
                admission.audience(), theme.poll(), agenda());
    }

    @Override
    public String auditName() {
        return title();
    }
}
