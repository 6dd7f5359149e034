package de.reihum.profile;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody said on a day that the profile of a year is right. Stands beside the profile, so that it disturbs nobody who is writing it. */
@Entity
@Table(name = "profile_confirmation")
public class Confirmation extends TenantEntity implements Named {

    @Column(name = "of_year")
    private int year;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected Confirmation() {}

    /** @param by the name of whoever says so, as it stays in the history */
    public Confirmation(long id, int year, String by, Instant at) {
        super(id);
        this.year = year;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    public int year() {
        return year;
    }

    public Confirmed confirmed() {
        return new Confirmed(confirmedAt, confirmedBy);
    }

    @Override
    public String auditName() {
        return Integer.toString(year);
    }
}
