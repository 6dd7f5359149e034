package de.reihum.web.demo;

import de.reihum.platform.DemonstrationService;
import de.reihum.platform.PlaceAccount;
import de.reihum.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Opens the networks and their people's accounts; runs in no network. */
@ApplicationScoped
public class DemoPeople {

    private DemonstrationService demonstration;

    protected DemoPeople() {}

    @Inject
    public DemoPeople(DemonstrationService demonstration) {
        this.demonstration = demonstration;
    }

    /** Whether it is to be loaded, or loaded to its end: never into an installation that somebody works with. */
    public boolean wanted() {
        return demonstration.nobodyYet() || here() && DemoPerson.ALL.stream().anyMatch(person -> !placed(person));
    }

    /** Whether the accounts of the demonstration are here. */
    public boolean here() {
        return placed(DemoPerson.COORDINATOR);
    }

    /** Of one of them; all were given the same password. */
    public String passwordHash() {
        return demonstration.passwordHash(new EmailAddress(DemoPerson.COORDINATOR.email())).orElse("");
    }

    public void openNetworks() {
        DemoNetwork.ALL.stream().filter(network -> !demonstration.opened(network.number())).forEach(this::open);
    }

    public void createTeams(String passwordHash) {
        DemoPerson.ALL.stream().filter(person -> !person.operator()).forEach(person -> create(person, passwordHash));
    }

    public void createOperators(String passwordHash) {
        DemoPerson.ALL.stream().filter(DemoPerson::operator).forEach(person -> create(person, passwordHash));
    }

    /** Comes after the networks and the accounts were saved, because the database checks that they exist. */
    public void giveRoles() {
        var accounts = accounts();
        DemoPerson.ALL.forEach(person -> person.roles().forEach((network, role) -> demonstration.assign(accounts.get(person.email()), network.number(), Set.of(role))));
    }

    /** @return the ids of those that are there, by mail address */
    public Map<String, Long> accounts() {
        var found = new HashMap<String, Long>();
        DemoPerson.ALL.forEach(person -> demonstration.find(new EmailAddress(person.email())).ifPresent(id -> found.put(person.email(), id)));
        return found;
    }

    private void open(DemoNetwork network) {
        int number = demonstration.openNetwork(network.name(), "de");
        if (number != network.number()) {
            throw new IllegalStateException("There are other networks already");
        }
    }

    private void create(DemoPerson person, String passwordHash) {
        demonstration.place(new PlaceAccount(new EmailAddress(person.email()), person.name(), "de", passwordHash, person.operator()));
    }

    private boolean placed(DemoPerson person) {
        return demonstration.find(new EmailAddress(person.email())).isPresent();
    }
}
