package de.reihum.login;

import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.Places;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.tenancy.NewTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Everything somebody needs to sign in, with a clock that can be moved. */
class LoginFixtures {

    final AccountFixtures people = new AccountFixtures();
    final LoginTriesInMemory tries = new LoginTriesInMemory();
    final SecondFactorsInMemory factors = new SecondFactorsInMemory();
    final OneTimeTokensInMemory tokens = new OneTimeTokensInMemory();
    final OutboxInMemory outbox = new OutboxInMemory();
    private Instant now = AccountFixtures.NOON;
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final Throttle throttle = new Throttle(tries, people.ids, new NewTransaction(), clock);
    final Places places = new Places(people.assignments, people.networks, people.grants, clock);
    final Standings standings = new Standings(people.accounts, people.assignments, people.networks, places, people.grants, clock);
    final SignInService signIn = new SignInService(people.accounts, factors, standings, throttle, outbox, people.ids, clock);
    final OneTimeLinkService links = new OneTimeLinkService(tokens, people.accounts, people.ids, clock);
    final CredentialService credentials = new CredentialService(people.accounts, factors, places, people.networks, throttle, people.actor, people.ids);

    void wait(Duration time) {
        now = now.plus(time);
    }
}
