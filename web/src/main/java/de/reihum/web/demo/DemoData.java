package de.reihum.web.demo;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.shared.ProductClock;
import de.reihum.web.login.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Fills an empty installation with the demonstration, once. Each step is saved on its own and left out when it is there already, so that an
 * interrupted one goes on at the next start; the operator's account comes last and says that it is complete.
 */
@ApplicationScoped
public class DemoData {

    private static final Actor.Identity BEGINNING = new Actor.Identity(Actor.Kind.JOB, 0, "Demo", Set.of(Permission.WORK));
    private static final Duration FOUNDED = Duration.ofDays(230);

    private TenantRunner runner;
    private ProductClock clock;
    private DemoPeople people;
    private DemoStory story;
    private DemoSupport support;
    private Passwords passwords;

    protected DemoData() {}

    @Inject
    public DemoData(TenantRunner runner, ProductClock clock, DemoPeople people, DemoStory story, DemoSupport support, Passwords passwords) {
        this.runner = runner;
        this.clock = clock;
        this.people = people;
        this.story = story;
        this.support = support;
        this.passwords = passwords;
    }

    /** @return whether the demonstration is in the database now */
    public boolean load(String password) {
        if (runner.<Boolean>callTenantFree(BEGINNING, people::wanted)) {
            var hash = passwords.hash(password);
            clock.ago(FOUNDED, () -> free(people::openNetworks));
            clock.ago(FOUNDED, () -> free(() -> people.createTeams(hash)));
            clock.ago(FOUNDED, () -> free(people::giveRoles));
            var accounts = runner.callTenantFree(BEGINNING, people::accounts);
            story.neckar(who(DemoPerson.COORDINATOR, accounts));
            story.dress(who(DemoPerson.ADMINISTRATION, accounts));
            story.wish(who(DemoPerson.COORDINATOR, accounts));
            story.uckermark(who(DemoPerson.CARE, accounts));
            support.tell(DemoNetwork.NECKAR, who(DemoPerson.ADMINISTRATION, accounts), DemoPerson.UMBRELLA.name().full());
            free(() -> people.createOperators(hash));
        }
        return runner.<Boolean>callTenantFree(BEGINNING, people::here);
    }

    /** Whether one signs in with this password: an existing database may have been filled with another, or somebody has changed it. */
    public boolean opens(String password) {
        return passwords.match(password, runner.callTenantFree(BEGINNING, people::passwordHash));
    }

    private void free(Runnable work) {
        runner.callTenantFree(BEGINNING, () -> {
            work.run();
            return null;
        });
    }

    private static Actor.Identity who(DemoPerson person, Map<String, Long> accounts) {
        var permissions = EnumSet.of(Permission.WORK, Permission.ANSWER);
        person.roles().values().forEach(role -> permissions.addAll(role.permissions()));
        return new Actor.Identity(Actor.Kind.PERSON, accounts.get(person.email()), person.name().full(), permissions);
    }
}
