package de.reihum.hosting.pool;

import de.reihum.meetings.series.Series;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** What one series wants of its hosts. Without it the usual rules hold. */
@Entity
@Table(name = "host_pool")
public class Pool extends TenantEntity implements Named {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id", referencedColumnName = "ID")
    private Series series;

    @Column(name = "seats")
    private int seats;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "answer_days")
    private int days;

    @Column(name = "onwards")
    private boolean onwards;

    protected Pool() {}

    public Pool(long id, Series series, PoolRules rules) {
        super(id);
        this.series = series;
        revise(rules);
    }

    /** @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be */
    final void revise(PoolRules rules) {
        rules.check();
        seats = rules.seats();
        stepFree = rules.stepFree();
        days = rules.days();
        onwards = rules.onwards();
    }

    public long series() {
        return series.id();
    }

    public PoolRules rules() {
        return new PoolRules(seats, stepFree, days, onwards);
    }

    @Override
    public String auditName() {
        return series.name();
    }
}
