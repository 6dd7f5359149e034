package de.reihum.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.Role;
import de.reihum.shared.RuleBroken;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

    private static final String HERE = "192.0.2.1";

    private final LoginFixtures fixtures = new LoginFixtures();
    private final SignInService service = fixtures.signIn;
    private final Account anna = fixtures.people.person("anna", Role.READER);

    @Test
    void ten_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() {
        IntStream.range(0, 10).forEach(one -> service.candidate("anna@example.org", HERE));
        assertThatThrownBy(() -> service.candidate(" Anna@Example.org", HERE)).isInstanceOf(RuleBroken.class);
        fixtures.wait(Duration.ofMinutes(15));
        assertThat(service.candidate("anna@example.org", HERE).account()).isEqualTo(anna.id());
    }

    @Test
    void an_unknown_address_is_locked_like_a_known_one() {
        IntStream.range(0, 10).forEach(one -> service.candidate("nobody@example.org", HERE));
        assertThatThrownBy(() -> service.candidate("nobody@example.org", HERE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void one_address_cannot_try_many_accounts() {
        IntStream.range(0, SignInService.TRIES_PER_ADDRESS).forEach(one -> service.candidate("person" + one + "@example.org", HERE));
        assertThatThrownBy(() -> service.candidate("anna@example.org", HERE)).isInstanceOf(RuleBroken.class);
        assertThat(service.candidate("anna@example.org", "192.0.2.2").account()).isEqualTo(anna.id());
    }

    @Test
    void the_right_password_clears_the_mistakes_before() {
        IntStream.range(0, 9).forEach(one -> service.candidate("anna@example.org", HERE));
        service.passwordAccepted(service.candidate("anna@example.org", HERE));
        assertThat(fixtures.tries.count(Secret.fingerprint("password:anna@example.org"), fixtures.clock.instant().minus(Throttle.WINDOW))).isZero();
    }

    @Test
    void what_is_no_address_is_an_unknown_one() {
        var candidate = service.candidate("x".repeat(5000), HERE);
        assertThat(candidate.account()).isZero();
        assertThat(candidate.passwordHash()).isEmpty();
    }

    @Test
    void a_code_works_once() {
        fixtures.factors.add(new SecondFactor(anna.id(), "anna", "sealed", 100));
        var claim = claim();
        assertThat(service.codeAccepted(claim, service.challenge(claim, HERE), 100)).as("used when it was set up").isFalse();
        assertThat(service.codeAccepted(claim, service.challenge(claim, HERE), 101)).isTrue();
        assertThat(service.codeAccepted(claim, service.challenge(claim, HERE), 101)).as("replayed").isFalse();
        assertThat(service.codeAccepted(claim, service.challenge(claim, HERE), 100)).as("an older one").isFalse();
    }

    @Test
    void ten_wrong_codes_lock_the_second_factor() {
        IntStream.range(0, 10).forEach(one -> service.challenge(claim(), HERE));
        assertThatThrownBy(() -> service.challenge(claim(), HERE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_recovery_code_works_once_and_as_people_type_it() {
        fixtures.factors.add(new RecoveryCode(1, anna.id(), "abcd-efgh-ijkl-mnop"));
        var claim = claim();
        assertThat(service.recoveryCodeAccepted(claim, service.challenge(claim, HERE), "abcd-efgh-ijkl-mnoq")).isFalse();
        assertThat(service.recoveryCodeAccepted(claim, service.challenge(claim, HERE), "ABCD EFGH ijklmnop")).isTrue();
        assertThat(service.recoveryCodeAccepted(claim, service.challenge(claim, HERE), "abcd-efgh-ijkl-mnop")).isFalse();
    }

    @Test
    void asking_for_a_new_password_does_the_same_for_every_address() {
        service.askReset("anna@example.org", HERE);
        service.askReset("nobody@example.org", HERE);
        assertThat(fixtures.outbox.effects()).extracting("kind").containsExactly("login.reset", "login.reset");
    }

    @Test
    void a_mailbox_cannot_be_flooded() {
        IntStream.range(0, SignInService.RESETS_PER_ACCOUNT).forEach(one -> service.askReset("anna@example.org", HERE));
        assertThatThrownBy(() -> service.askReset("anna@example.org", HERE)).isInstanceOf(RuleBroken.class);
        assertThat(fixtures.outbox.effects()).hasSize(SignInService.RESETS_PER_ACCOUNT);
    }

    private Claim claim() {
        return new Claim(anna.id(), anna.epoch(), 0, false);
    }
}
