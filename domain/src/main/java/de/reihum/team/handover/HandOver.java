package de.reihum.team.handover;

import de.reihum.accounts.Account;
import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody leaves the team and somebody else takes over. The two settle point by point; on the evening of the last day the access ends, whether
 * all is settled or not. The hand-over itself lasts until the last point is settled, by then perhaps by the successor alone. Both names are kept,
 * for the time when neither works here any more.
 */
@Entity
@Table(name = "team_handover")
public class HandOver extends TenantEntity implements Named {

    public static final int MAX_NOTES = 8000;
    private static final int LONGEST_YEARS = 1;

    @Column(name = "account")
    private long account;

    @Column(name = "name")
    private String name;

    @Column(name = "successor")
    private long successor;

    @Column(name = "successor_name")
    private String successorName;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "notes")
    private String notes;

    @Column(name = "settled")
    private String settled;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected HandOver() {}

    /** @throws InvalidValue when nobody takes over, or the day is over or more than a year away */
    public HandOver(long id, Account leaver, Account successor, LocalDate lastDay, LocalDate today) {
        super(id);
        var checks = new Checks();
        checks.require(successor.id() != leaver.id(), "successor", "team.refusal.successor");
        checks.require(sound(lastDay, today), "lastDay", "team.refusal.lastDay");
        checks.done();
        this.account = leaver.id();
        this.name = leaver.name().full();
        this.successor = successor.id();
        this.successorName = successor.name().full();
        this.lastDay = lastDay;
        this.notes = "";
        this.settled = "";
    }

    private static boolean sound(LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusYears(LONGEST_YEARS));
    }

    public void moveLastDay(LocalDate day, LocalDate today) {
        requireOpen();
        if (!sound(day, today)) {
            throw new InvalidValue("lastDay", "team.refusal.lastDay");
        }
        lastDay = day;
    }

    /** Where things are: files, keys, agreements, people. */
    public void describe(String text) {
        requireUndone();
        var tidy = Lines.many(text);
        if (tidy.length() > MAX_NOTES) {
            throw new InvalidValue("notes", "team.refusal.notes", MAX_NOTES);
        }
        notes = tidy;
    }

    /** Somebody looked at it and says that it is settled, or that it is not after all. */
    public void settle(String kind, boolean yes) {
        requireUndone();
        var all = new TreeSet<>(settled());
        if (yes) {
            all.add(kind);
        } else {
            all.remove(kind);
        }
        settled = String.join(";", all);
    }

    public void end(Instant now) {
        requireOpen();
        endedAt = now;
    }

    /** The access has ended and nothing is left to settle; from now on it can only be read. */
    public void done(Instant now) {
        requireUndone();
        doneAt = now;
    }

    /** Her last day is over. */
    public boolean due(LocalDate today) {
        return open() && today.isAfter(lastDay);
    }

    /** @throws RuleBroken when she has left already */
    public void requireOpen() {
        if (!open()) {
            throw new RuleBroken("team.refusal.handedOver");
        }
    }

    /** @throws RuleBroken when nothing is left to settle and she has left */
    public void requireUndone() {
        if (!undone()) {
            throw new RuleBroken("team.refusal.handedOver");
        }
    }

    /** Whether she still has access. */
    public boolean open() {
        return endedAt == null;
    }

    /** Whether something may still be settled. */
    public boolean undone() {
        return doneAt == null;
    }

    /** Whether it concerns this person: she leaves, or she takes over. */
    public boolean concerns(long person) {
        return account == person || successor == person;
    }

    public Set<String> settled() {
        return Arrays.stream(settled.split(";")).filter(kind -> !kind.isEmpty()).collect(Collectors.toSet());
    }

    public long account() {
        return account;
    }

    public String name() {
        return name;
    }

    public long successor() {
        return successor;
    }

    public String notes() {
        return notes;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    HandOverRow row() {
        return new HandOverRow(id(), account, name, successor, successorName, lastDay, endedAt, doneAt);
    }

    @Override
    public String auditName() {
        return name;
    }
}
