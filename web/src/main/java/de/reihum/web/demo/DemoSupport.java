package de.reihum.web.demo;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.accounts.support.GrantSupport;
import de.reihum.accounts.support.SupportService;
import de.reihum.audit.SupportVisitService;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/** Once the umbrella office was let in, looked at the list that would not come in, and was sent out again. */
@ApplicationScoped
public class DemoSupport {

    private static final Duration GIVEN = Duration.ofDays(92).plusHours(3);
    private static final Duration LOOKED = GIVEN.minusMinutes(50);
    private static final Duration ENDED = GIVEN.minusHours(2);

    private TenantRunner runner;
    private ProductClock clock;
    private SupportService support;
    private SupportVisitService visits;

    protected DemoSupport() {}

    @Inject
    public DemoSupport(TenantRunner runner, ProductClock clock, SupportService support, SupportVisitService visits) {
        this.runner = runner;
        this.clock = clock;
        this.support = support;
        this.visits = visits;
    }

    void tell(DemoNetwork network, Actor.Identity administrator, String operator) {
        if (runner.<Boolean>call(network.number(), administrator, () -> support.grants().isEmpty())) {
            then(GIVEN, network, administrator, () -> support.grant(new GrantSupport(2, "Die Anmeldeliste vom Fachkräftetag hat eine Spalte ohne Namen", false)));
            long grant = runner.call(network.number(), administrator, () -> support.grants().get(0).id());
            var visitor = new Actor.Identity(Actor.Kind.OPERATOR, 0, operator, Set.of(Permission.OWN_ACCOUNT), grant);
            then(LOOKED, network, visitor, () -> visits.looked("Page", 0, "Mitglieder"));
            then(LOOKED.minusMinutes(2), network, visitor, () -> visits.looked("Page", 0, "Liste einlesen"));
            then(ENDED, network, administrator, () -> support.end(grant));
        }
    }

    private void then(Duration ago, DemoNetwork network, Actor.Identity who, Runnable work) {
        clock.ago(ago, () -> runner.call(network.number(), who, () -> {
            work.run();
            return null;
        }));
    }
}
