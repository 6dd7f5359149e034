package de.reihum.profile;

import de.reihum.profile.answers.AccessColumns;
import de.reihum.profile.answers.BasicsColumns;
import de.reihum.profile.answers.OrganisationColumns;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.PurposeColumns;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What the network says about itself in one year. It is written while that year lasts, question by question, and stays afterwards as it was:
 * later years are compared with it.
 */
@Entity
@Table(name = "profile")
public class Profile extends TenantEntity implements Named {

    @Column(name = "of_year")
    private int year;

    @Embedded
    private BasicsColumns basics;

    @Embedded
    private OrganisationColumns organisation;

    @Embedded
    private PurposeColumns purpose;

    @Embedded
    private AccessColumns access;

    @NotAudited
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Profile() {}

    /** @throws InvalidValue with a reason for each answer that cannot be */
    public Profile(long id, int year, ProfileData data, Instant now) {
        super(id);
        this.year = year;
        basics = new BasicsColumns();
        organisation = new OrganisationColumns();
        purpose = new PurposeColumns();
        access = new AccessColumns();
        write(data, now);
    }

    /** Replaces all answers; the same answers once more are no change. */
    public void revise(ProfileData data, Instant now) {
        if (!data.equals(data())) {
            write(data, now);
        }
    }

    private void write(ProfileData data, Instant now) {
        data.check(year);
        basics.write(data.basics());
        organisation.write(data.organisation());
        purpose.write(data.purpose());
        access.write(data.access());
        changedAt = now;
    }

    public int year() {
        return year;
    }

    public ProfileData data() {
        return new ProfileData(basics.read(), organisation.read(), purpose.read(), access.read());
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public String auditName() {
        return Integer.toString(year);
    }
}
