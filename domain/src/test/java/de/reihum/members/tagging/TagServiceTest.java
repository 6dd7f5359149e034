package de.reihum.members.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.shared.InvalidValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final MembersInMemory members = new MembersInMemory();
    private final TagService service = new TagService(members, CLOCK);
    private final Member brewery = MemberFixtures.member(MemberFixtures.brewery());

    @BeforeEach
    void tag() {
        members.add(brewery);
        brewery.removeTags(brewery.tags(), CLOCK.instant());
        brewery.addTags(Set.of("Azubi"), CLOCK.instant());
    }

    @Test
    void a_tag_gets_another_name_everywhere() {
        assertThat(service.rename("Azubi", "Ausbildung")).isEqualTo(1);
        assertThat(brewery.tags()).containsExactly("Ausbildung");
    }

    @Test
    void two_tags_become_one() {
        brewery.addTags(Set.of("Ausbildung"), CLOCK.instant());
        service.rename("Azubi", "Ausbildung");
        assertThat(brewery.tags()).containsExactly("Ausbildung");
    }

    @Test
    void another_spelling_replaces_the_first() {
        service.rename("Azubi", "AZUBI");
        assertThat(brewery.tags()).containsExactly("AZUBI");
    }

    @Test
    void a_tag_goes() {
        assertThat(service.remove("Azubi")).isEqualTo(1);
        assertThat(brewery.tags()).isEmpty();
    }

    @Test
    void nothing_is_no_name() {
        assertThatThrownBy(() -> service.rename("Azubi", " ")).isInstanceOf(InvalidValue.class);
    }
}
