package de.reihum.web.demo;

import de.reihum.accounts.Actor;
import de.reihum.accounts.TenantRunner;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What the coordinators did in the months before, in the order of time and under the dates of then; each step is one transaction. */
@ApplicationScoped
public class DemoStory {

    private static final Duration IN_THE_MORNING = Duration.ofMinutes(95);

    private TenantRunner runner;
    private ProductClock clock;
    private DemoMembers members;
    private DemoImport lists;
    private DemoPolls polls;

    protected DemoStory() {}

    @Inject
    public DemoStory(TenantRunner runner, ProductClock clock, DemoMembers members, DemoImport lists, DemoPolls polls) {
        this.runner = runner;
        this.clock = clock;
        this.members = members;
        this.lists = lists;
        this.polls = polls;
    }

    void neckar(Actor.Identity who) {
        var network = DemoNetwork.NECKAR;
        then(210, network, who, () -> members.enter(network.list()));
        then(151, network, who, members::tag);
        then(118, network, who, members::archive);
        then(93, network, who, () -> lists.bringIn("fachkraeftetag.csv", "Anmeldungen Fachkräftetag.csv"));
        ask(network, who, DemoPoll.NECKAR);
    }

    void uckermark(Actor.Identity who) {
        var network = DemoNetwork.UCKERMARK;
        then(174, network, who, () -> members.enter(network.list()));
        ask(network, who, DemoPoll.UCKERMARK);
    }

    /** @param told the oldest first */
    private void ask(DemoNetwork network, Actor.Identity who, List<DemoPoll> told) {
        for (int before = 0; before < told.size(); before++) {
            int number = before;
            then(told.get(number).sent(), network, who, () -> polls.tell(told.get(number), number));
        }
    }

    private void then(int daysAgo, DemoNetwork network, Actor.Identity who, Runnable work) {
        clock.ago(Duration.ofDays(daysAgo).plus(IN_THE_MORNING), () -> runner.call(network.number(), who, () -> {
            work.run();
            return null;
        }));
    }
}
