package de.reihum.hosting.pool;

import de.reihum.hosting.rotation.Absence;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A company in the pool of a series. Days on which it did not want to be asked are counted, so that nobody reckons them against it; who steps out and
 * comes back is the same entry.
 */
@Entity
@Table(name = "host_entry")
public class PoolEntry extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id", referencedColumnName = "ID")
    private Series series;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "away_from")
    private LocalDate awayFrom;

    /** {@code null} with a first day: until it says otherwise. */
    @Column(name = "away_until")
    private LocalDate awayUntil;

    /** Days of absences that are over. */
    @Column(name = "away_days")
    private int awayDays;

    /** A bit for each month, January the lowest. */
    @NotAudited
    @Column(name = "closed_months")
    private int closed;

    @Column(name = "hosted_before")
    private LocalDate hostedBefore;

    @Column(name = "remark")
    private String remark;

    protected PoolEntry() {}

    public PoolEntry(long id, Series series, Member member, EntryData data, LocalDate today) {
        super(id);
        this.series = series;
        this.member = member;
        revise(data, today);
    }

    /** @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be */
    public final void revise(EntryData data, LocalDate today) {
        data.check(today);
        if (data.wish() != wish(today) || data.wish() == EntryData.Wish.PAUSED && !data.pausedUntil().equals(awayUntil)) {
            wants(data.wish(), data.pausedUntil(), today);
        }
        since = data.since();
        closed = data.closed().stream().mapToInt(PoolEntry::bit).sum();
        hostedBefore = data.hostedBefore();
        remark = data.remark();
    }

    private void wants(EntryData.Wish wish, LocalDate until, LocalDate today) {
        awayDays += away(today);
        awayFrom = wish == EntryData.Wish.IN ? null : today;
        awayUntil = wish == EntryData.Wish.PAUSED ? until : null;
    }

    /** How many days of its present absence are over. */
    private int away(LocalDate today) {
        if (awayFrom == null) {
            return 0;
        }
        var last = awayUntil != null && awayUntil.isBefore(today) ? awayUntil.plusDays(1) : today;
        return (int) Math.max(0, ChronoUnit.DAYS.between(awayFrom, last));
    }

    EntryData.Wish wish(LocalDate today) {
        if (awayFrom == null || awayUntil != null && awayUntil.isBefore(today)) {
            return EntryData.Wish.IN;
        }
        return awayUntil == null ? EntryData.Wish.OUT : EntryData.Wish.PAUSED;
    }

    public void belongTo(Member other) {
        member = other;
    }

    /** What was known of the other one is known of this one. */
    public void takeOver(PoolEntry other) {
        since = other.since.isBefore(since) ? other.since : since;
        hostedBefore = hostedBefore == null || other.hostedBefore != null && other.hostedBefore.isAfter(hostedBefore) ? other.hostedBefore : hostedBefore;
        remark = remark.isEmpty() ? other.remark : remark;
    }

    public void rewrite(UnaryOperator<String> pen) {
        remark = pen.apply(remark);
    }

    public long series() {
        return series.id();
    }

    public String seriesName() {
        return series.name();
    }

    public Member member() {
        return member;
    }

    public LocalDate since() {
        return since;
    }

    public String remark() {
        return remark;
    }

    /** {@code null} when it may be asked for any day. */
    public Absence absence() {
        return awayFrom == null ? null : new Absence(awayFrom, awayUntil);
    }

    public Set<Month> closed() {
        var months = EnumSet.noneOf(Month.class);
        for (var month : Month.values()) {
            if ((closed & bit(month)) != 0) {
                months.add(month);
            }
        }
        return months;
    }

    /** Days since it came into the pool on which it could be asked. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today) - awayDays - away(today));
    }

    public EntryData data(LocalDate today) {
        var wish = wish(today);
        return new EntryData(since, wish, wish == EntryData.Wish.PAUSED ? awayUntil : null, closed(), hostedBefore, remark);
    }

    private static int bit(Month month) {
        return 1 << month.ordinal();
    }

    @Override
    public String auditName() {
        return series.name() + ": " + member.name();
    }
}
