package de.reihum.team.handover;

import de.reihum.accounts.Account;
import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.Role;
import de.reihum.accounts.leaving.GivableEnds;
import de.reihum.accounts.leaving.LooseEnd;
import de.reihum.accounts.leaving.LooseEnds;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.shared.ProductClock;
import de.reihum.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A team in which Anna, who coordinates and has one task and one key, leaves and Bea takes over. */
public class HandOverFixtures extends Clock {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public final AccountFixtures people = new AccountFixtures();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final Account admin = people.person("adele", Role.TENANT_ADMIN);
    public final Account anna = people.person("anna", Role.COORDINATOR);
    public final Account bea = people.person("bea", Role.COORDINATOR);
    public final Map<Long, List<LooseEnd>> tasks = new HashMap<>(Map.of(anna.id(), List.of(new LooseEnd("Weser anrufen", "tasks"))));
    public final HandOverService service;
    private Instant now = AccountFixtures.NOON;

    public HandOverFixtures() {
        people.signIn(admin, AccountFixtures.NECKAR);
        var team = new Team(people.assignments, people.ids, this);
        service = new HandOverService(new HandOversInMemory(), team, people.accounts, new Checklist(List.of(tasks(), keys())), outbox, people.tenant, people.actor, people.ids, this);
    }

    public void on(LocalDate day) {
        now = day.atTime(12, 0).atZone(ProductClock.ZONE).toInstant();
    }

    private LooseEnds tasks() {
        return new GivableEnds() {
            @Override
            public String kind() {
                return "tasks";
            }

            @Override
            public List<LooseEnd> of(long account, String name) {
                return tasks.getOrDefault(account, List.of());
            }

            @Override
            public void give(long from, long to) {
                tasks.put(to, tasks.remove(from));
            }
        };
    }

    private static LooseEnds keys() {
        return new LooseEnds() {
            @Override
            public String kind() {
                return "keys";
            }

            @Override
            public List<LooseEnd> of(long account, String name) {
                return List.of(new LooseEnd("Website", "network/keys"));
            }
        };
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
