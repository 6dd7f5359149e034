package de.reihum.login;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.Account;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.login.RefusedSignIn.Reason;
import de.reihum.tenancy.TenantContext;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusedSignInServiceTest {

    private static final String HERE = "192.0.2.1";

    private final LoginFixtures fixtures = new LoginFixtures();
    private final Account anna = fixtures.people.person("anna", Role.READER);
    private final TenantContext tenant = new TenantContext();
    private final RefusedSignInService service = new RefusedSignInService(new RefusedSignInsInMemory(), fixtures.people.accounts, fixtures.people.actor, tenant,
            fixtures.people.ids, fixtures.clock);

    @Test
    void the_owner_sees_what_was_wrong_and_where_it_came_from() {
        service.wrongPassword(fixtures.signIn.candidate("anna@example.org", HERE), HERE);
        service.wrongCode(new Claim(anna.id(), anna.epoch(), 0, false), HERE);
        annaActs();
        assertThat(service.own()).extracting(RefusedRow::reason).containsExactly(Reason.CODE, Reason.PASSWORD);
        assertThat(service.own()).extracting(RefusedRow::source).containsOnly(HERE);
    }

    @Test
    void her_team_sees_who_and_why_but_not_from_where() {
        service.wrongPassword(fixtures.signIn.candidate("anna@example.org", HERE), HERE);
        tenant.enter(1);
        assertThat(service.ofTeam()).containsExactly(new RefusedRow(fixtures.clock.instant(), Reason.PASSWORD, anna.name().full(), ""));
    }

    @Test
    void an_unknown_address_leaves_an_entry_without_itself() {
        service.wrongPassword(fixtures.signIn.candidate("nobody@example.org", HERE), HERE);
        assertThat(service.everywhere()).containsExactly(new RefusedRow(fixtures.clock.instant(), Reason.PASSWORD, "", HERE));
    }

    @Test
    void whoever_goes_on_trying_leaves_one_entry_each_quarter_of_an_hour() {
        IntStream.range(0, 50).forEach(one -> service.tooManyPasswords(" Anna@Example.org", HERE));
        IntStream.range(0, 50).forEach(one -> service.tooManyPasswords("nobody@example.org", HERE));
        assertThat(service.everywhere()).extracting(RefusedRow::name).containsExactly("", anna.name().full());
        fixtures.wait(Throttle.WINDOW);
        service.tooManyPasswords("anna@example.org", HERE);
        assertThat(service.everywhere()).hasSize(3);
    }

    @Test
    void entries_are_forgotten_after_three_months() {
        service.wrongPassword(fixtures.signIn.candidate("anna@example.org", HERE), HERE);
        fixtures.wait(RefusedSignIn.KEPT.plus(Duration.ofMinutes(1)));
        service.forgetOld();
        assertThat(service.everywhere()).isEmpty();
    }

    private void annaActs() {
        fixtures.people.actor.enter(new Actor.Identity(Actor.Kind.PERSON, anna.id(), "Anna", EnumSet.of(Permission.OWN_ACCOUNT)));
    }
}
