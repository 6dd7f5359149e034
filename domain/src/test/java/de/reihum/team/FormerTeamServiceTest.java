package de.reihum.team;

import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.Role;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.shared.Slice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormerTeamServiceTest {

    private final AccountFixtures people = new AccountFixtures();
    private final Team team = new Team(people.assignments, people.ids, Clock.fixed(AccountFixtures.NOON, ZoneOffset.UTC));

    @Test
    void who_has_no_role_any_more_worked_here_before() {
        var bea = people.person("bea", Role.COORDINATOR);
        people.signIn(bea, NECKAR);
        var former = new FormerTeamService(new Trail(removed(4, "clara Weber, PRESS"), removed(3, "clara Weber, READER"), removed(2, bea.name().full() + ", TREASURER")), team, people.accounts, people.tenant);
        assertThat(former.former()).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("clara Weber"));
        assertThat(former.former().get(0).leftAt()).as("the last role").isEqualTo(Instant.ofEpochSecond(4));
    }

    private static AuditRow removed(long at, String name) {
        return new AuditRow(at, at, Instant.ofEpochSecond(at), "PERSON", "adele Weber", "RoleAssignment", at, name, "REMOVED", List.of());
    }

    /** Answers with what it was given. */
    private record Trail(AuditRow... rows) implements AuditTrail {

        @Override
        public List<AuditRow> find(Wanted wanted, Slice slice) {
            return List.of(rows);
        }

        @Override
        public long count(Wanted wanted) {
            return rows.length;
        }

        @Override
        public List<AuditRow> of(Collection<Long> records, Slice slice) {
            return List.of(rows);
        }

        @Override
        public List<AuditRow> all(Collection<Long> ids) {
            return List.of(rows);
        }

        @Override
        public List<String> actors() {
            return List.of();
        }
    }
}
