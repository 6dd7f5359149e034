package de.reihum.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.profile.ProfileService.ConfirmProfile;
import de.reihum.profile.ProfileService.SaveProfile;
import de.reihum.profile.answers.Basics;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Question;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileServiceTest {

    private final ProfileFixtures network = new ProfileFixtures();
    private final ProfileService service = network.service;

    private void save(ProfileData data) {
        var draft = service.draft();
        service.save(new SaveProfile(draft.version(), data));
    }

    @Test
    void a_new_network_begins_with_nothing_but_its_name() {
        assertThat(service.state().empty()).isTrue();
        var draft = service.draft();
        assertThat(draft.year()).isEqualTo(2026);
        assertThat(draft.version()).isNull();
        assertThat(draft.data().open()).hasSize(Question.values().length - 1).doesNotContain(Question.NAME);
    }

    @Test
    void a_profile_is_filled_in_bit_by_bit() {
        save(ProfileData.of("Netzwerk Neckar").with(ProfileFixtures.full().purpose()));
        assertThat(service.details(2026).open()).contains(Question.OFFERS, Question.FUNDING).doesNotContain(Question.GOAL);
        save(ProfileFixtures.full());
        assertThat(service.details(2026).open()).isEmpty();
        assertThat(service.details(2026).data()).isEqualTo(ProfileFixtures.full());
    }

    @Test
    void next_year_begins_with_what_was_said_this_year_and_leaves_it_as_it_was() {
        save(ProfileFixtures.full());
        network.on(2027, 1, 7);
        var draft = service.draft();
        assertThat(draft.from()).isEqualTo(2026);
        assertThat(draft.data()).isEqualTo(ProfileFixtures.full());
        save(ProfileData.of("Netzwerk Neckar-Enz"));
        assertThat(service.state().years()).containsExactly(2027, 2026);
        assertThat(service.details(2026).data()).isEqualTo(ProfileFixtures.full());
        assertThat(service.details(2026).writable()).isFalse();
    }

    @Test
    void whoever_saw_an_older_version_is_told_so() {
        save(ProfileFixtures.full());
        assertThatThrownBy(() -> service.save(new SaveProfile(99L, ProfileFixtures.full()))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.save(new SaveProfile(null, ProfileFixtures.full()))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.confirm(new ConfirmProfile(2026, 99))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.confirm(new ConfirmProfile(2025, 0))).isInstanceOf(Conflict.class);
    }

    @Test
    void an_answer_that_cannot_be_is_named() {
        var basics = ProfileFixtures.full().basics();
        var early = new Basics(basics.name(), "", "", 2031, null, "", -3, null, null, true, List.of("a", "b", "c", "d"));
        assertThatThrownBy(() -> save(ProfileFixtures.full().with(early)))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("founded", "partners", "sectors"));
    }

    @Test
    void a_confirmation_holds_for_half_a_year_and_is_outdated_a_month_later() {
        save(ProfileFixtures.full());
        assertThat(service.state().freshness()).isEqualTo(Freshness.NEVER);
        service.confirm(new ConfirmProfile(2026, 0));
        assertThat(service.state().confirmed().by()).isEqualTo("Anna Schäfer");
        assertThat(service.state().dueOn()).isEqualTo(LocalDate.of(2026, 9, 3));
        network.on(2026, 9, 2);
        assertThat(service.state().freshness()).isEqualTo(Freshness.FRESH);
        network.on(2026, 9, 3);
        assertThat(service.state().freshness()).isEqualTo(Freshness.DUE);
        network.on(2026, 10, 3);
        assertThat(service.state().freshness()).isEqualTo(Freshness.STALE);
    }

    @Test
    void confirming_what_an_earlier_year_said_makes_it_this_years_version() {
        save(ProfileFixtures.full());
        network.on(2027, 2, 1);
        service.confirm(new ConfirmProfile(2026, 0));
        assertThat(service.state().years()).containsExactly(2027, 2026);
        assertThat(service.details(2027).data()).isEqualTo(ProfileFixtures.full());
        assertThat(service.details(2027).confirmed().by()).isEqualTo("Anna Schäfer");
        assertThat(service.details(2026).confirmed()).isNull();
    }

    @Test
    void confirming_disturbs_nobody_who_is_writing() {
        save(ProfileFixtures.full());
        var draft = service.draft();
        service.confirm(new ConfirmProfile(2026, 0));
        service.save(new SaveProfile(draft.version(), ProfileData.of("Netzwerk Neckar")));
        assertThat(service.details(2026).confirmed().by()).isEqualTo("Anna Schäfer");
    }

    @Test
    void the_umbrella_office_learns_when_and_nothing_else() {
        save(ProfileFixtures.full());
        service.confirm(new ConfirmProfile(2026, 0));
        assertThat(network.networks.find(1).orElseThrow().profileConfirmedAt()).contains(network.instant());
    }
}
