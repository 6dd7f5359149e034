package de.reihum.login.reset;

import static de.reihum.accounts.AccountFixtures.HARZ;
import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.Role;
import de.reihum.jobs.Effect;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.login.RecoveryCode;
import de.reihum.login.SecondFactor;
import de.reihum.login.SecondFactorsInMemory;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.ZoneOffset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactorResetServiceTest {

    private final AccountFixtures people = new AccountFixtures();
    private final SecondFactorsInMemory factors = new SecondFactorsInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final FactorResetService service = new FactorResetService(people.accounts, factors, people.assignments, outbox, people.tenant, people.actor, people.ids,
            Clock.fixed(AccountFixtures.NOON, ZoneOffset.UTC));
    private final Account admin = people.person("adele", Role.TENANT_ADMIN);
    private final Account anna = people.person("anna", Role.COORDINATOR);

    @BeforeEach
    void protect() {
        people.signIn(admin, NECKAR);
        protect(anna);
    }

    private void protect(Account account) {
        factors.add(new SecondFactor(account.id(), account.auditName(), "sealed", 1));
        factors.add(new RecoveryCode(people.ids.next(), account.id(), "code"));
    }

    @Test
    void who_works_for_this_network_alone_is_helped_by_its_administration() {
        int epoch = anna.epoch();
        service.resetInTeam(anna.id());
        assertThat(factors.of(anna.id())).isEmpty();
        assertThat(factors.codes(anna.id())).isEmpty();
        assertThat(anna.epoch()).as("her sessions have ended").isGreaterThan(epoch);
        assertThat(outbox.effects()).extracting(Effect::kind, Effect::subject).containsExactly(Tuple.tuple(FactorResetService.EFFECT, anna.id()));
    }

    @Test
    void who_works_for_another_network_too_is_none_of_this_ones_business() {
        people.assign(anna, HARZ, Role.READER);
        assertThat(service.inTeam(anna.id())).isEqualTo(Vouching.PROTECTS_MORE);
        assertThatThrownBy(() -> service.resetInTeam(anna.id())).isInstanceOf(RuleBroken.class);
        assertThat(factors.of(anna.id())).isPresent();
    }

    @Test
    void an_operator_is_none_of_a_networks_business_either() {
        anna.makeOperator();
        assertThat(service.inTeam(anna.id())).isEqualTo(Vouching.PROTECTS_MORE);
    }

    @Test
    void ones_own_needs_ones_password() {
        protect(admin);
        assertThat(service.inTeam(admin.id())).isEqualTo(Vouching.ONESELF);
        assertThatThrownBy(() -> service.resetInTeam(admin.id())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.resetAnybody(admin.email())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void strangers_are_not_found() {
        var bea = people.person("bea");
        people.assign(bea, HARZ, Role.READER);
        protect(bea);
        assertThatThrownBy(() -> service.inTeam(bea.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.resetInTeam(bea.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_umbrella_office_helps_everybody() {
        people.assign(anna, HARZ, Role.READER);
        service.resetAnybody(anna.email());
        assertThat(factors.of(anna.id())).isEmpty();
        assertThatThrownBy(() -> service.resetAnybody(anna.email())).isInstanceOf(RuleBroken.class);
    }
}
