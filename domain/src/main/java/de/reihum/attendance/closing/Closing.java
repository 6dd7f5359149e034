package de.reihum.attendance.closing;

import de.reihum.meetings.Meeting;
import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
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
    @Column(name = "decisions")
    private String decisions;

    @NotAudited
    @Column(name = "press")
    private String press;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** Gifts are rows of their own: this makes a change of them alone a change of the report. */
    @NotAudited
    @Column(name = "writings")
    private int writings;

    @OneToMany(mappedBy = "closing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Gift> gifts = new ArrayList<>();

    protected Closing() {}

    public Closing(long id, Meeting meeting) {
        super(id);
        this.meeting = meeting;
        state = State.DRAFT;
        minutes = "";
        decisions = "";
        press = "";
        confirmedBy = "";
    }

    /** @param members finds each that is named in the gifts @throws RuleBroken when it is confirmed */
    public void write(ClosingData data, LongFunction<Member> members, LongSupplier ids) {
        requireDraft();
        data.check();
        minutes = data.minutes();
        decisions = data.decisions();
        press = data.press();
        writings++;
        gifts.removeIf(known -> !data.gifts().contains(known.data()));
        var known = gifts.stream().map(Gift::data).toList();
        data.gifts().stream().distinct().filter(wanted -> !known.contains(wanted)).forEach(wanted -> gifts.add(new Gift(ids.getAsLong(), this, members.apply(wanted.member()), wanted)));
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
        decisions = pen.apply(decisions);
        press = pen.apply(press);
        gifts.forEach(gift -> gift.rewrite(pen));
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

    public ClosingData data() {
        return new ClosingData(minutes, decisions, press, gifts.stream().map(Gift::data).toList());
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
