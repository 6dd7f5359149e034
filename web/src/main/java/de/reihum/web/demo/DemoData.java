package de.reihum.web.demo;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.accounts.TenantRunner;
import de.reihum.web.login.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills an empty installation with the demonstration, once. */
@ApplicationScoped
public class DemoData {

    private static final Actor.Identity BEGINNING = new Actor.Identity(Actor.Kind.JOB, 0, "Demo", Set.of(Permission.WORK));

    private TenantRunner runner;
    private DemoPeople people;
    private DemoMembers members;
    private DemoPolls polls;
    private Passwords passwords;

    protected DemoData() {}

    @Inject
    public DemoData(TenantRunner runner, DemoPeople people, DemoMembers members, DemoPolls polls, Passwords passwords) {
        this.runner = runner;
        this.people = people;
        this.members = members;
        this.polls = polls;
        this.passwords = passwords;
    }

    /** @return whether the demonstration is in the database now */
    public boolean load(String password) {
        if (runner.<Boolean>callTenantFree(BEGINNING, people::empty)) {
            free(people::openNetworks);
            var accounts = runner.callTenantFree(BEGINNING, () -> people.createAccounts(passwords.hash(password)));
            free(() -> people.giveRoles(accounts));
            fill(DemoNetwork.NECKAR, who(DemoPerson.COORDINATOR, accounts), DemoPoll.NECKAR);
            run(DemoNetwork.NECKAR, who(DemoPerson.COORDINATOR, accounts), members::tend);
            fill(DemoNetwork.UCKERMARK, who(DemoPerson.CARE, accounts), DemoPoll.UCKERMARK);
        }
        return runner.<Boolean>callTenantFree(BEGINNING, people::here);
    }

    private void fill(DemoNetwork network, Actor.Identity who, List<DemoPoll> told) {
        run(network, who, () -> members.enter(network.list()));
        for (var poll : told) {
            long id = runner.<Long>call(network.number(), who, () -> polls.tell(poll));
            if (!poll.draft() && !poll.closed()) {
                run(network, who, () -> polls.keepEnd(id));
            }
        }
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
        var permissions = EnumSet.of(Permission.WORK);
        permissions.addAll(Role.COORDINATOR.permissions());
        return new Actor.Identity(Actor.Kind.PERSON, accounts.get(person.email()), person.name().full(), permissions);
    }
}
