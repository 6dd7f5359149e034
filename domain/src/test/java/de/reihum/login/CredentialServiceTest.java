package de.reihum.login;

import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.Role;
import de.reihum.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialServiceTest {

    private final LoginFixtures fixtures = new LoginFixtures();
    private final CredentialService service = fixtures.credentials;
    private final Account anna = fixtures.people.person("anna", Role.READER);

    @BeforeEach
    void sign_in() {
        fixtures.people.signIn(anna, NECKAR);
    }

    @Test
    void turning_the_second_factor_on_gives_ten_different_recovery_codes() {
        var codes = service.turnSecondFactorOn("sealed", 100);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(service.protection()).isEqualTo(new CredentialService.Protection(true, 10, false));
    }

    @Test
    void it_is_not_turned_on_twice() {
        service.turnSecondFactorOn("sealed", 100);
        assertThatThrownBy(() -> service.turnSecondFactorOn("another", 200)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void turning_it_off_ends_the_recovery_codes_too() {
        service.turnSecondFactorOn("sealed", 100);
        service.turnSecondFactorOff();
        assertThat(service.protection()).isEqualTo(new CredentialService.Protection(false, 0, false));
    }

    @Test
    void it_stays_on_where_a_network_requires_it() {
        service.turnSecondFactorOn("sealed", 100);
        fixtures.people.networks.find(NECKAR).orElseThrow().requireSecondFactor(true);
        assertThatThrownBy(service::turnSecondFactorOff).isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_stays_on_for_operators() {
        service.turnSecondFactorOn("sealed", 100);
        anna.makeOperator();
        assertThatThrownBy(service::turnSecondFactorOff).isInstanceOf(RuleBroken.class);
    }

    @Test
    void fresh_recovery_codes_end_the_old_ones() {
        var old = service.turnSecondFactorOn("sealed", 100);
        assertThat(service.freshRecoveryCodes()).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(fixtures.factors.codes(anna.id())).hasSize(10).noneMatch(code -> code.is(old.get(0)));
    }
}
