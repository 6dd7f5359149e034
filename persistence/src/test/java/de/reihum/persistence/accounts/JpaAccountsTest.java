package de.reihum.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.Account;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.login.LoginTry;
import de.reihum.login.RefusedSignIn;
import de.reihum.persistence.World;
import de.reihum.persistence.login.JpaLoginTries;
import de.reihum.persistence.login.JpaRefusedSignIns;
import de.reihum.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JpaAccountsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private final World world = World.running();
    private final JpaAccounts accounts = new JpaAccounts(world.database());
    private final JpaRoleAssignments assignments = new JpaRoleAssignments(world.database());
    private final JpaLoginTries tries = new JpaLoginTries(world.database());
    private final JpaRefusedSignIns refused = new JpaRefusedSignIns(world.database());

    @Test
    void an_account_is_found_by_its_address_however_it_is_written() {
        var account = person();
        assertThat(world.free(() -> accounts.find(new EmailAddress(account.email().text().toUpperCase(Locale.ROOT))).map(Account::id))).contains(account.id());
        assertThat(world.free(accounts::none)).isFalse();
    }

    @Test
    void several_accounts_come_together_and_unknown_ones_are_left_out() {
        var one = person();
        var other = person();
        assertThat(world.free(() -> accounts.all(List.of(one.id(), other.id(), 0L))).stream().map(Account::id)).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(world.free(() -> accounts.all(List.of()))).isEmpty();
    }

    @Test
    void people_are_counted_and_not_roles() {
        int network = world.network();
        var account = person();
        assign(account, network, Role.PRESS);
        assign(account, network, Role.TREASURER);
        assign(person(), network, Role.READER);
        assertThat(world.free(assignments::people)).containsEntry(network, 2);
        assertThat(world.free(() -> assignments.roles(account.id(), network))).containsExactlyInAnyOrder(Role.PRESS, Role.TREASURER);
        assertThat(world.free(() -> assignments.of(account.id()))).hasSize(2);
        assertThat(world.free(() -> assignments.in(network))).hasSize(3);
    }

    @Test
    void tries_are_counted_by_subject_and_time() {
        var subject = "%064d".formatted(world.ids().next());
        long old = attempt(subject, NOON.minusSeconds(3600));
        long fresh = attempt(subject, NOON);
        assertThat(world.free(() -> tries.count(subject, NOON.minusSeconds(900)))).isEqualTo(1);
        world.free(() -> tries.remove(List.of(old, fresh)));
        assertThat(world.free(() -> tries.count(subject, Instant.EPOCH))).isZero();
    }

    @Test
    void a_refused_sign_in_is_seen_by_its_owner_and_in_her_networks_alone() {
        int network = world.network();
        var anna = person();
        var stranger = person();
        assign(anna, network, Role.READER);
        assign(stranger, world.network(), Role.READER);
        refuse(anna.id());
        refuse(stranger.id());
        refuse(0);
        assertThat(world.free(() -> refused.of(anna.id(), 10))).extracting(RefusedSignIn::account).containsExactly(anna.id());
        assertThat(world.free(() -> refused.in(network, 10))).extracting(RefusedSignIn::account).containsExactly(anna.id());
        assertThat(world.free(() -> refused.all(3))).extracting(RefusedSignIn::account).containsExactly(0L, stranger.id(), anna.id());
        assertThat(world.free(() -> refused.any(0, "2001:db8:1:2", RefusedSignIn.Reason.PASSWORD, Instant.EPOCH))).isTrue();
        assertThat(world.free(() -> refused.any(anna.id(), "2001:db8:1:2", RefusedSignIn.Reason.CODE, Instant.EPOCH))).isFalse();
        world.free(() -> refused.removeBefore(Instant.now().plusSeconds(60)));
        assertThat(world.free(() -> refused.all(3))).isEmpty();
    }

    private void refuse(long account) {
        world.free(() -> refused.add(new RefusedSignIn(world.ids().next(), account, RefusedSignIn.Reason.PASSWORD, "2001:db8:1:2", Instant.now())));
    }

    private long attempt(String subject, Instant at) {
        var one = new LoginTry(world.ids().next(), subject, at);
        world.free(() -> tries.add(one));
        return one.id();
    }

    private Account person() {
        long id = world.ids().next();
        var account = new Account(id, new EmailAddress("person" + id + "@example.org"), new PersonName(FormOfAddress.NONE, "Toni", "Test"), "de", NOON);
        world.free(() -> accounts.add(account));
        return account;
    }

    private void assign(Account account, int network, Role role) {
        world.free(() -> assignments.add(new RoleAssignment(world.ids().next(), account, network, role, NOON)));
    }
}
