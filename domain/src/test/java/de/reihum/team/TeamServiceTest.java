package de.reihum.team;

import static de.reihum.accounts.AccountFixtures.HARZ;
import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.shared.Conflict;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamServiceTest {

    private final AccountFixtures people = new AccountFixtures();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final Clock clock = Clock.fixed(AccountFixtures.NOON, ZoneOffset.UTC);
    private final Team team = new Team(people.assignments, people.ids, clock);
    private final TeamService service = new TeamService(people.accounts, team, new Invitations(people.accounts, team, outbox, people.ids, clock), people.tenant);
    private final Account admin = people.person("adele", Role.TENANT_ADMIN);

    @BeforeEach
    void sign_in() {
        people.signIn(admin, NECKAR);
    }

    @Test
    void a_new_person_gets_an_account_without_a_password_and_a_mail() {
        long ina = service.invite(ina(Role.COORDINATOR, Role.PRESS));
        assertThat(service.team()).filteredOn(row -> row.account() == ina).singleElement().satisfies(row -> {
            assertThat(row.roles()).containsExactly(Role.COORDINATOR, Role.PRESS);
            assertThat(row.waiting()).isTrue();
        });
        assertThat(outbox.effects()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(Invitations.EFFECT);
            assertThat(mail.subject()).isEqualTo(ina);
        });
    }

    @Test
    void somebody_known_from_another_network_keeps_her_account() {
        var bea = people.person("bea");
        people.assign(bea, HARZ, Role.READER);
        long invited = service.invite(new InviteToTeam(bea.email(), new PersonName(FormOfAddress.NONE, "Other", "Name"), "en", Set.of(Role.READER)));
        assertThat(invited).isEqualTo(bea.id());
        assertThat(bea.name().given()).isEqualTo("bea");
        assertThat(people.assignments.roles(bea.id(), HARZ)).containsExactly(Role.READER);
    }

    @Test
    void nobody_is_invited_twice() {
        service.invite(ina(Role.READER));
        assertThatThrownBy(() -> service.invite(ina(Role.PRESS))).isInstanceOf(Conflict.class);
    }

    @Test
    void the_last_administrator_stays() {
        assertThatThrownBy(() -> service.withdraw(admin.id())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.changeRoles(admin.id(), Set.of(Role.READER))).isInstanceOf(RuleBroken.class);
        assertThat(people.assignments.roles(admin.id(), NECKAR)).containsExactly(Role.TENANT_ADMIN);
    }

    @Test
    void one_of_two_administrators_may_go() {
        people.person("second", Role.TENANT_ADMIN);
        service.withdraw(admin.id());
        assertThat(people.assignments.roles(admin.id(), NECKAR)).isEmpty();
    }

    @Test
    void roles_are_replaced_and_not_added() {
        var bea = people.person("bea", Role.TREASURER, Role.PRESS);
        service.changeRoles(bea.id(), Set.of(Role.PRESS, Role.READER));
        assertThat(people.assignments.roles(bea.id(), NECKAR)).containsExactly(Role.PRESS, Role.READER);
    }

    @Test
    void a_team_member_has_a_role() {
        var bea = people.person("bea", Role.PRESS);
        assertThatThrownBy(() -> service.changeRoles(bea.id(), Set.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ina()).isInstanceOf(InvalidValue.class);
    }

    @Test
    void people_of_other_networks_are_unknown_here() {
        var bea = people.person("bea");
        people.assign(bea, HARZ, Role.READER);
        assertThatThrownBy(() -> service.changeRoles(bea.id(), Set.of(Role.READER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.withdraw(bea.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.inviteAgain(bea.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_has_accepted_needs_no_second_invitation() {
        var bea = people.person("bea", Role.READER);
        assertThatThrownBy(() -> service.inviteAgain(bea.id())).isInstanceOf(RuleBroken.class);
    }

    private static InviteToTeam ina(Role... roles) {
        return new InviteToTeam(new EmailAddress("ina@example.org"), new PersonName(FormOfAddress.NONE, "Ina", "Neu"), "de", Set.of(roles));
    }
}
