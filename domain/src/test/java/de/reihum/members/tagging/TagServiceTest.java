package de.reihum.members.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.look.TagColour;
import de.reihum.shared.InvalidValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final TagColourService colours = new TagColourService(new SettingsFixtures().settings());
    private final MembersInMemory members = new MembersInMemory();
    private final TagService service = new TagService(members, colours, CLOCK);
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
    void the_chosen_colour_follows_the_word_and_goes_with_it() {
        colours.choose("Azubi", Optional.of(TagColour.RED));
        service.rename("Azubi", "Ausbildung");
        assertThat(colours.colours().of("ausbildung")).contains(TagColour.RED);
        assertThat(colours.colours().of("Azubi")).isEmpty();
        service.remove("Ausbildung");
        assertThat(colours.colours().of("Ausbildung")).isEmpty();
    }

    @Test
    void of_two_tags_that_become_one_the_colour_of_the_one_that_stays_stays() {
        colours.choose("Azubi", Optional.of(TagColour.RED));
        colours.choose("Ausbildung", Optional.of(TagColour.BLUE));
        service.rename("Azubi", "Ausbildung");
        assertThat(colours.colours().of("Ausbildung")).contains(TagColour.BLUE);
    }

    @Test
    void nothing_is_no_name() {
        assertThatThrownBy(() -> service.rename("Azubi", " ")).isInstanceOf(InvalidValue.class);
    }
}
