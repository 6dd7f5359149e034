package de.reihum.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Contact;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsService;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetentionServiceTest {

    private static final LocalDate TWO_YEARS_AGO = LocalDate.of(2024, 2, 1);

    private final PrivacyWorld world = new PrivacyWorld();
    private final SettingsService settings = new SettingsService(world.settings.network, world.settings.platform, world.settings.networks, world.settings.tenant, world.faces, world.polls.ids);

    private static Set<Long> ids(List<Contact> persons) {
        return persons.stream().map(Contact::id).collect(Collectors.toSet());
    }

    @Test
    void three_years_count_until_the_network_settles_something_else() {
        world.left(1, TWO_YEARS_AGO);
        assertThat(world.retention.months()).isEqualTo(36);
        assertThat(world.retention.count(RetentionFilter.standard())).isZero();
        settings.change(new ChangeSettings(Map.of(Setting.RETENTION, "24"), Map.of(Setting.RETENTION, "36")));
        assertThat(world.retention.months()).isEqualTo(24);
        assertThat(world.retention.count(RetentionFilter.standard())).isEqualTo(1);
        assertThat(world.retention.count(RetentionFilter.standard().withMonths(60))).isZero();
    }

    @Test
    void a_time_that_nobody_offers_is_refused() {
        assertThatThrownBy(() -> settings.change(new ChangeSettings(Map.of(Setting.RETENTION, "37"), Map.of()))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void few_are_forgotten_at_once() {
        var persons = world.left(ErasePersons.AT_ONCE, TWO_YEARS_AGO);
        assertThat(world.retention.erase(new ErasePersons(ids(persons), "10"))).isEmpty();
        assertThat(persons).allMatch(Contact::erased);
    }

    @Test
    void many_are_forgotten_by_a_job_that_may_begin_again() {
        var persons = world.left(ErasePersons.AT_ONCE + 1, TWO_YEARS_AGO);
        assertThat(world.retention.erase(new ErasePersons(ids(persons), "11"))).isPresent();
        assertThat(persons).noneMatch(Contact::erased);
        long erasure = world.kept.erasures().get(0).id();
        assertThat(world.runs.persons(erasure)).containsExactlyInAnyOrderElementsOf(ids(persons));
        world.runs.persons(erasure).stream().limit(3).forEach(world.runs::forget);
        world.runs.persons(erasure).forEach(world.runs::forget);
        assertThat(persons).allMatch(Contact::erased);
        world.runs.end(erasure);
        assertThatThrownBy(() -> world.runs.persons(erasure)).isInstanceOf(NotFound.class);
    }

    @Test
    void another_number_than_there_are_erases_nobody() {
        var persons = world.left(2, TWO_YEARS_AGO);
        assertThatThrownBy(() -> world.retention.erase(new ErasePersons(ids(persons), "3"))).isInstanceOf(InvalidValue.class);
        assertThat(persons).noneMatch(Contact::erased);
    }
}
