package de.reihum.calendar;

import de.reihum.links.LinkToken;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address under which calendar programs fetch the meetings of the network or of one series. Whoever knows it may read; a new one ends the old one. */
@Entity
@Table(name = "calendar_feed")
public class Feed extends TenantEntity implements Named {

    /** In place of a series, for all meetings. */
    public static final long NETWORK = 0;

    @Column(name = "series")
    private long series;

    @NotAudited
    @Column(name = "secret_hash")
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "audit_name")
    private String auditName;

    protected Feed() {}

    Feed(long id, long series) {
        super(id);
        this.series = series;
    }

    /** The address that counted until now opens nothing any more. @param called the name that the series or the network has now */
    void renew(LinkToken token, String called, String by, Instant now) {
        auditName = called;
        hash = token.hash();
        madeAt = now;
        madeBy = by;
    }

    public long series() {
        return series;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    @Override
    public String auditName() {
        return auditName;
    }
}
