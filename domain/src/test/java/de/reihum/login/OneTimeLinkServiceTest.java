package de.reihum.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import de.reihum.login.OneTimeLinkService.FirstOperator;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.NotFound;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OneTimeLinkServiceTest {

    private final LoginFixtures fixtures = new LoginFixtures();
    private final OneTimeLinkService links = fixtures.links;

    @Test
    void a_link_sets_a_password_once() {
        var anna = fixtures.people.person("anna", Role.READER);
        int before = anna.epoch();
        var token = links.reset("anna@example.org").orElseThrow().token();
        links.choosePassword(token, "new hash");
        assertThat(anna.passwordHash()).contains("new hash");
        assertThat(anna.epoch()).as("her sessions have ended").isGreaterThan(before);
        assertThatThrownBy(() -> links.choosePassword(token, "third hash")).isInstanceOf(NotFound.class);
    }

    @Test
    void looking_does_not_use_a_link_up() {
        fixtures.people.person("anna", Role.READER);
        var token = links.reset("anna@example.org").orElseThrow().token();
        assertThat(links.look(token)).isPresent();
        assertThat(links.look(token)).isPresent();
    }

    @Test
    void using_one_link_ends_the_other_ones_of_the_account() {
        fixtures.people.person("anna", Role.READER);
        var first = links.reset("anna@example.org").orElseThrow().token();
        var second = links.reset("anna@example.org").orElseThrow().token();
        links.choosePassword(second, "new hash");
        assertThat(links.look(first)).isEmpty();
    }

    @Test
    void a_reset_is_good_for_an_hour_and_an_invitation_for_a_week() {
        fixtures.people.person("anna", Role.READER);
        var reset = links.reset("anna@example.org").orElseThrow().token();
        var invitation = links.invitation(invited().id()).orElseThrow().token();
        fixtures.wait(Duration.ofHours(1));
        assertThat(links.look(reset)).isEmpty();
        assertThat(links.look(invitation)).isPresent();
        fixtures.wait(Duration.ofDays(7));
        assertThat(links.look(invitation)).isEmpty();
    }

    @Test
    void only_the_fingerprint_is_kept() {
        var anna = fixtures.people.person("anna", Role.READER);
        var token = links.reset("anna@example.org").orElseThrow().token();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(fixtures.tokens.of(anna.id())).singleElement().satisfies(kept -> assertThat(kept.fingerprint()).isNotEqualTo(token).hasSize(64));
    }

    @Test
    void an_unknown_address_gets_no_letter() {
        assertThat(links.reset("nobody@example.org")).isEmpty();
        assertThat(links.reset("no address")).isEmpty();
    }

    @Test
    void whoever_has_a_password_is_invited_without_a_link_to_set_one() {
        assertThat(links.invitation(fixtures.people.person("anna", Role.READER).id()).orElseThrow().token()).isEmpty();
    }

    @Test
    void the_first_operator_makes_her_own_account() {
        var token = links.firstOperator().orElseThrow();
        links.becomeOperator(token, olga(), "hash");
        assertThat(fixtures.people.accounts.find(new EmailAddress("olga@example.org"))).hasValueSatisfying(olga -> assertThat(olga.operator()).isTrue());
        assertThat(links.look(token)).isEmpty();
        assertThat(links.firstOperator()).as("there is somebody now").isEmpty();
    }

    @Test
    void a_second_start_replaces_the_first_operators_link() {
        var first = links.firstOperator().orElseThrow();
        var second = links.firstOperator().orElseThrow();
        assertThatThrownBy(() -> links.becomeOperator(first, olga(), "hash")).isInstanceOf(NotFound.class);
        assertThat(links.look(second)).isPresent();
    }

    @Test
    void a_reset_link_makes_nobody_an_operator() {
        fixtures.people.person("anna", Role.READER);
        var token = links.reset("anna@example.org").orElseThrow().token();
        assertThatThrownBy(() -> links.becomeOperator(token, olga(), "hash")).isInstanceOf(NotFound.class);
    }

    private Account invited() {
        var account = new Account(fixtures.people.ids.next(), new EmailAddress("ina@example.org"), new PersonName(FormOfAddress.NONE, "Ina", "Neu"), "de", fixtures.clock.instant());
        fixtures.people.accounts.add(account);
        return account;
    }

    private static FirstOperator olga() {
        return new FirstOperator("olga@example.org", new PersonName(FormOfAddress.NONE, "Olga", "Ohm"), "de");
    }
}
