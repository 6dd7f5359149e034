package de.reihum.meetings;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.agenda.Slots;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.Schedule;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
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

    private static final int MAX_SEARCH = 700;
    private static final int MAX_WORD = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id", referencedColumnName = "ID")
    private Series series;

    @Column(name = "title")
    private String title;

    @Column(name = "topic")
    private String topic;

    @Column(name = "word")
    private String word;

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

    @Column(name = "poll")
    private long poll;

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
        tellOtherwise();
    }

    private void write(MeetingData data, Parts parts) {
        data.check();
        series = parts.series();
        host = parts.host();
        title = data.title();
        topic = data.topic();
        word = data.word();
        poll = data.poll();
        admission = new Admission(data);
        place = new Place(!data.place().known() && host != null ? PlaceData.seatOf(host) : data.place());
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
        tellOtherwise();
    }

    private void tellOtherwise() {
        if (state() == State.INVITED) {
            standing.toldOtherwise();
        }
    }

    /** Its date is known, but not firm. */
    public void propose(Instant now) {
        requireDate().requireAhead(now);
        standing.propose();
    }

    /** Date and place are firm. */
    public void plan(Instant now) {
        requireDate().requireAhead(now);
        if (!place.data().known()) {
            throw new InvalidValue("placeName", "meetings.refusal.noPlace");
        }
        standing.plan();
    }

    /** Others were told. @throws RuleBroken when somebody is named as a speaker who has not agreed */
    public void invited(Instant now) {
        requireDate().requireAhead(now);
        new Slots(slots).requireAgreed();
        standing.invited(now);
    }

    /** It took place. @throws RuleBroken before it has begun */
    public void held(Instant now) {
        if (now.isBefore(requireDate().begin())) {
            throw new RuleBroken("meetings.refusal.notBegun");
        }
        standing.held(now);
    }

    /** @param why a word to those who were invited, or empty */
    public void cancel(String why, Instant now) {
        standing.cancel(Lines.cut(Lines.many(why), MAX_WORD), now);
    }

    /** Another member is the host, or nobody; a place at the one before goes along. */
    public void hostedBy(Member other) {
        boolean goes = !place.data().known() || host != null && place.data().name().startsWith(host.name());
        hostedBy(other, !goes ? place.data() : other == null ? PlaceData.NOWHERE : PlaceData.seatOf(other));
    }

    /** @param where at the host's: its seat, or another place of it */
    void hostedBy(Member other, PlaceData where) {
        standing.requireOpen();
        place = new Place(where);
        host = other;
        describe();
        tellOtherwise();
    }

    private void describe() {
        searchText = Lines.cut(Folding.fold(title + " " + topic + " " + (host == null ? "" : host.name()) + " " + place.data().name() + " " + place.data().town()), MAX_SEARCH);
    }

    /** The host turned out to be the same as another member. */
    void hostMerged(Member same) {
        host = same;
    }

    /** @throws RuleBroken when it is more than an idea: what was planned stays in the history */
    void requireDraft() {
        if (state() != State.DRAFT) {
            throw new RuleBroken("meetings.refusal.noDraft");
        }
    }

    private When requireDate() {
        return when().orElseThrow(() -> new InvalidValue("day", "meetings.refusal.day"));
    }

    public Optional<Series> series() {
        return Optional.ofNullable(series);
    }

    public String title() {
        return title;
    }

    public String topic() {
        return topic;
    }

    /** To those who are invited, or empty. */
    public String word() {
        return word;
    }

    public Optional<When> when() {
        return schedule == null ? Optional.empty() : schedule.when();
    }

    public PlaceData place() {
        return place.data();
    }

    public Optional<Member> host() {
        return Optional.ofNullable(host);
    }

    /** How many people there is room for; 0 for no limit. */
    public int capacity() {
        return admission.capacity();
    }

    /** How many people each answer may bring along. */
    public int guests() {
        return admission.guests();
    }

    /** Whether those who come are asked what they can eat and what they need to get in. */
    public boolean asksNeeds() {
        return admission.asksNeeds();
    }

    public MemberFilter audience() {
        return admission.audience();
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

    /** How often what was told to others has changed, as calendars count it. */
    public int sequence() {
        return standing.sequence();
    }

    /** By which calendars everywhere know it. */
    public String uid() {
        return "meeting-" + id() + "@reihum";
    }

    /** The poll in which the members chose the topic, or 0. */
    public long poll() {
        return poll;
    }

    public MeetingData data() {
        return new MeetingData(series == null ? 0 : series.id(), title, topic, word, when().orElse(null), place(), host == null ? 0 : host.id(), capacity(), guests(), asksNeeds(), audience(), poll, agenda());
    }

    @Override
    public String auditName() {
        return title;
    }
}
