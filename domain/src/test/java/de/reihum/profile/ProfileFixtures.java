package de.reihum.profile;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Role;
import de.reihum.profile.answers.Access.Condition;
import de.reihum.profile.answers.Access.Offer;
import de.reihum.profile.answers.Access;
import de.reihum.profile.answers.Basics.Institution;
import de.reihum.profile.answers.Basics;
import de.reihum.profile.answers.Funding;
import de.reihum.profile.answers.Organisation.Coordination;
import de.reihum.profile.answers.Organisation.Initiators;
import de.reihum.profile.answers.Organisation.LegalForm;
import de.reihum.profile.answers.Organisation.Resource;
import de.reihum.profile.answers.Organisation;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Purpose.Goal;
import de.reihum.profile.answers.Purpose;
import de.reihum.shared.Ids;
import de.reihum.shared.ProductClock;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A network with a profile, on the third of March 2026; its clock can be set. */
public class ProfileFixtures extends Clock {

    public final NetworksInMemory networks = new NetworksInMemory();
    public final ProfilesInMemory profiles = new ProfilesInMemory();
    public final Actor actor = new Actor();
    public final ProfileService service;
    private Instant now = at(2026, 3, 3);

    public ProfileFixtures() {
        networks.add(new Network(1, "Netzwerk Neckar", now));
        var tenant = new TenantContext();
        tenant.enter(1);
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Schäfer", Role.COORDINATOR.permissions()));
        service = new ProfileService(profiles, networks, tenant, actor, new Ids(() -> 1), this);
    }

    public void on(int year, int month, int day) {
        now = at(year, month, day);
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(12, 0).atZone(ProductClock.ZONE).toInstant();
    }

    public static Funding funding(Integer publicFunds, Integer memberFees, Integer partners) {
        return new Funding(publicFunds, memberFees, partners, null, null, null, "");
    }

    /** A full one: public good, exploitative, closed, formal, not centralised. */
    public static ProfileData full() {
        return new ProfileData(
                new Basics("Netzwerk Neckar", "71636", "Ludwigsburg", 2011, Set.of(Institution.SME, Institution.SCHOOL), "", 34, Basics.Trend.ROSE, Basics.Reach.REGION, true, List.of("Maschinenbau", "Pflege")),
                new Organisation(LegalForm.ASSOCIATION, "", Initiators.EVERY_PARTNER, Set.of(Coordination.BESIDE_MAIN_JOB), null, 12, Set.of(Resource.ROOMS), "", funding(40, 60, null)),
                new Purpose(Goal.SYNERGIES, "", Set.of(Purpose.Field.CAREER_GUIDANCE), "", Purpose.Change.NONE, "", Set.of(Purpose.Group.PUPILS), ""),
                new Access(Set.of(Offer.PARTNERS_FREE, Offer.OUTSIDERS_FREE), Set.of(Condition.REGULAR_FEE), ""));
    }

    @Override
    public ZoneId getZone() {
        return ProductClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
