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

    /** Whether there is nothing yet, so that nobody's data gets mixed with invented ones. */
    public boolean empty() {
        return demonstration.nobodyYet();
    }

    /** Whether the accounts of the demonstration are here. */
    public boolean here() {
        return demonstration.placed(new EmailAddress(DemoPerson.COORDINATOR.email()));
    }

    public void openNetworks() {
        DemoNetwork.ALL.forEach(this::open);
    }

    private void open(DemoNetwork network) {
        int number = demonstration.openNetwork(network.name(), "de");
        if (number != network.number()) {
            throw new IllegalStateException("There are other networks already");
        }
    }

    /** @return the accounts' ids by mail address */
    public Map<String, Long> createAccounts(String passwordHash) {
        var created = new HashMap<String, Long>();
        DemoPerson.ALL.forEach(person -> created.put(person.email(), create(person, passwordHash)));
        return created;
    }

    private long create(DemoPerson person, String passwordHash) {
        return demonstration.place(new PlaceAccount(new EmailAddress(person.email()), person.name(), "de", passwordHash, person.operator()));
    }

    /** Comes after the networks and the accounts were saved, because the database checks that they exist. */
    public void giveRoles(Map<String, Long> accounts) {
        DemoPerson.ALL.forEach(person -> person.roles().forEach((network, role) -> demonstration.assign(accounts.get(person.email()), network.number(), Set.of(role))));
    }
}
