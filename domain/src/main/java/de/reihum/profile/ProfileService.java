package de.reihum.profile;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.typology.Typology;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes the profile of this year, shows those of all years, and keeps account of when somebody last said that it is right. */
@ApplicationScoped
@Transactional
public class ProfileService {

    /** All answers of this year. @param version as it was seen; {@code null} when there was nothing of this year yet */
    public record SaveProfile(Long version, ProfileData data) {}

    /** The profile is still right. @param year and @param version of what was looked at */
    public record ConfirmProfile(int year, long version) {}

    private Profiles profiles;
    private Networks networks;
    private TenantContext tenant;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected ProfileService() {}

    @Inject
    public ProfileService(Profiles profiles, Networks networks, TenantContext tenant, Actor actor, Ids ids, Clock clock) {
        this.profiles = profiles;
        this.networks = networks;
        this.tenant = tenant;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.PROFILE_READ)
    public ProfileState state() {
        var all = profiles.all();
        var last = profiles.confirmations().stream().findFirst().map(Confirmation::confirmed).orElse(null);
        var confirmed = last == null ? null : day(last.at());
        return new ProfileState(year(), all.stream().map(Profile::year).toList(), all.isEmpty() ? 0 : all.get(0).version(), Freshness.of(confirmed, today()), last,
                confirmed == null ? null : Freshness.due(confirmed));
    }

    /** @throws NotFound when nothing was written in that year */
    @Requires(Permission.PROFILE_READ)
    public ProfileDetails details(int year) {
        var profile = profiles.of(year).orElseThrow(NotFound::record);
        var data = profile.data();
        var ofYear = profiles.confirmations().stream().filter(one -> one.year() == year).findFirst().map(Confirmation::confirmed).orElse(null);
        return new ProfileDetails(year, profile.version(), year == year(), data, profile.changedAt(), ofYear, data.open(), Typology.of(data));
    }

    /** This year's answers as far as there are any; else the latest earlier ones; else nothing but the network's name. */
    @Requires(Permission.PROFILE_WRITE)
    public ProfileDraft draft() {
        return profiles.of(year()).map(present -> new ProfileDraft(year(), present.version(), present.data(), 0))
                .or(() -> profiles.all().stream().filter(profile -> profile.year() < year()).findFirst().map(earlier -> new ProfileDraft(year(), null, earlier.data(), earlier.year())))
                .orElseGet(() -> new ProfileDraft(year(), null, ProfileData.of(network().name()), 0));
    }

    /** @throws Conflict when somebody else has written meanwhile */
    @Requires(Permission.PROFILE_WRITE)
    public void save(SaveProfile command) {
        var present = profiles.of(year());
        present.ifPresentOrElse(profile -> revise(profile, command), () -> create(command));
    }

    /**
     * Says with date and name that what was seen is still right; what an earlier year said becomes this year's version by it.
     *
     * @throws Conflict when somebody else has changed it meanwhile
     */
    @Requires(Permission.PROFILE_WRITE)
    public void confirm(ConfirmProfile command) {
        var latest = profiles.all().stream().findFirst().orElseThrow(NotFound::record);
        if (latest.year() != command.year()) {
            throw Conflict.changedByOther();
        }
        latest.expect(command.version());
        if (latest.year() != year()) {
            add(latest.data());
        }
        profiles.add(new Confirmation(ids.next(), year(), actor.identity().name(), clock.instant()));
        network().profileConfirmed(clock.instant());
    }

    private void revise(Profile profile, SaveProfile command) {
        if (command.version() == null) {
            throw Conflict.changedByOther();
        }
        profile.expect(command.version());
        profile.revise(command.data(), clock.instant());
    }

    private void create(SaveProfile command) {
        if (command.version() != null) {
            throw Conflict.changedByOther();
        }
        add(command.data());
    }

    private void add(ProfileData data) {
        profiles.add(new Profile(ids.next(), year(), data, clock.instant()));
    }

    private Network network() {
        return networks.find(tenant.network()).orElseThrow(NotFound::record);
    }

    private int year() {
        return today().getYear();
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ProductClock.ZONE).toLocalDate();
    }
}
