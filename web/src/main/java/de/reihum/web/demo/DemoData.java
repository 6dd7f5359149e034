package de.reihum.web.demo;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.accounts.TenantRunner;
import de.reihum.web.login.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Fills an empty installation with the demonstration, once. */
@ApplicationScoped
public class DemoData {

    private static final Actor.Identity BEGINNING = new Actor.Identity(Actor.Kind.JOB, 0, "Demo", Set.of(Permission.WORK));

    private TenantRunner runner;
    private DemoPeople people;
    private DemoMembers members;
    private Passwords passwords;

    protected DemoData() {}

    @Inject
    public DemoData(TenantRunner runner, DemoPeople people, DemoMembers members, Passwords passwords) {
        this.runner = runner;
        this.people = people;
        this.members = members;
        this.passwords = passwords;
    }

    /** @return whether the demonstration is in the database now */
    public boolean load(String password) {
        if (runner.<Boolean>callTenantFree(BEGINNING, people::empty)) {
            free(people::openNetworks);
            var accounts = runner.callTenantFree(BEGINNING, () -> people.createAccounts(passwords.hash(password)));
            free(() -> people.giveRoles(accounts));
            enter(DemoNetwork.NECKAR, who(DemoPerson.COORDINATOR, accounts));
            run(DemoNetwork.NECKAR, who(DemoPerson.COORDINATOR, accounts), members::tend);
            enter(DemoNetwork.UCKERMARK, who(DemoPerson.CARE, accounts));
        }
        return runner.<Boolean>callTenantFree(BEGINNING, people::here);
    }

    private void enter(DemoNetwork network, Actor.Identity who) {
        run(network, who, () -> members.enter(network.list()));
    }

    private void free(Runnable work) {
        runner.callTenantFree(BEGINNING, () -> {
            work.run();
            return null;
        });
    }

    private void run(DemoNetwork network, Actor.Identity who, Runnable work) {
        runner.call(network.number(), who, () -> {
            work.run();
            return null;
        });
    }

    private static Actor.Identity who(DemoPerson person, Map<String, Long> accounts) {
        return new Actor.Identity(Actor.Kind.PERSON, accounts.get(person.email()), person.name().full(), Role.COORDINATOR.permissions());
    }
}
