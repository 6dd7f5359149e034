package de.reihum.attendance.closing;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** The report of one meeting. A draft counts nowhere; once confirmed, presence and gifts count for status and figures, until it is taken up again. */
@Entity
@Table(name = "meeting_closing")
public class Closing extends TenantEntity implements Named {

    /** How far it has come. */
    public enum State { DRAFT, CONFIRMED }

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @NotAudited
    @Column(name = "minutes")
    private String minutes;

    @NotAudited
    @Column(name = "press")
    private String press;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** Gifts and decisions are rows of their own: this makes a change of them alone a change of the report. */
    @NotAudited
    @Column(name = "writings")
    private int writings;

    @OneToMany(mappedBy = "closing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Gift> gifts = new ArrayList<>();

    @OneToMany(mappedBy = "closing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Resolution> resolutions = new ArrayList<>();

    protected Closing() {}

    public Closing(long id, Meeting meeting) {
        super(id);
        this.meeting = meeting;
        state = State.DRAFT;
        minutes = "";
        press = "";
        confirmedBy = "";
    }

    /** @param members finds each that is named in gifts and decisions @throws RuleBroken when it is confirmed @throws NotFound when somebody is not at her member */
    public void write(ClosingData data, LongFunction<Member> members, LongSupplier ids) {
        requireDraft();
        data.check();
        minutes = data.minutes();
        press = data.press();
        writings++;
        gifts.removeIf(known -> !data.gifts().contains(known.data()));
        var known = gifts.stream().map(Gift::data).toList();
        data.gifts().stream().distinct().filter(wanted -> !known.contains(wanted)).forEach(wanted -> gifts.add(new Gift(ids.getAsLong(), this, members.apply(wanted.member()), wanted)));
        resolve(data.resolutions(), members, ids);
    }

    private void resolve(List<ResolutionData> wanted, LongFunction<Member> members, LongSupplier ids) {
        resolutions.removeIf(known -> !wanted.contains(known.data()));
        var known = resolutions.stream().map(Resolution::data).toList();
        for (var one : wanted.stream().distinct().filter(each -> !known.contains(each)).toList()) {
            var member = one.member() == 0 ? null : members.apply(one.member());
            resolutions.add(new Resolution(ids.getAsLong(), this, one, member, one.contact() == 0 ? null : person(member, one.contact())));
        }
    }

    private static Contact person(Member member, long contact) {
        return Optional.ofNullable(member).flatMap(there -> there.contacts().stream().filter(one -> one.id() == contact).findFirst()).orElseThrow(NotFound::record);
    }

    /** From now on it counts. */
    public void confirm(String by, Instant now) {
        requireDraft();
        state = State.CONFIRMED;
        confirmedAt = now;
        confirmedBy = by;
    }

    /** Something is to be corrected; it counts nowhere until it is confirmed again. */
    public void takeUp() {
        if (!confirmed()) {
            throw new RuleBroken("attendance.refusal.notConfirmed");
        }
        state = State.DRAFT;
    }

    public void requireDraft() {
        if (confirmed()) {
            throw new RuleBroken("attendance.refusal.confirmed");
        }
    }

    void rewrite(UnaryOperator<String> pen) {
        minutes = pen.apply(minutes);
        press = pen.apply(press);
        gifts.forEach(gift -> gift.rewrite(pen));
        resolutions.forEach(resolution -> resolution.rewrite(pen));
    }

    public boolean confirmed() {
        return state == State.CONFIRMED;
    }

    public Meeting meeting() {
        return meeting;
    }

    public List<Gift> gifts() {
        return List.copyOf(gifts);
    }

    public List<Resolution> resolutions() {
        return List.copyOf(resolutions);
    }

    public ClosingData data() {
        return new ClosingData(minutes, resolutions.stream().map(Resolution::data).toList(), press, gifts.stream().map(Gift::data).toList());
    }

    /** When it was confirmed for the last time, or {@code null}. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Who of the team confirmed it, or empty. */
    public String confirmedBy() {
        return confirmedBy;
    }

    @Override
    public String auditName() {
        return meeting.title();
    }
}
