package de.reihum.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Contact;
import de.reihum.privacy.PrivacyWorld;
import de.reihum.web.shared.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** As a program gets it: no page is open here. */
class PersonCopyTest {

    private final PrivacyWorld world = new PrivacyWorld();
    private final Contact anna = world.polls.member("Bäckerei Sauerbrunn").representative().orElseThrow();

    private PersonCopy copy(Locale language) {
        return PersonCopy.of(world.service.look(anna.id()), new Messages(), language);
    }

    @Test
    void another_language_changes_labels_and_texts_only() {
        var german = copy(Locale.GERMAN);
        var english = copy(Locale.ENGLISH);
        assertThat(english.sections()).extracting(PersonCopy.Section::section).isEqualTo(german.sections().stream().map(PersonCopy.Section::section).toList());
        assertThat(english.sections().get(0).facts()).contains(new PersonCopy.Fact("members.form.lastName", "Last name", "Blüm", "Blüm"));
        assertThat(english.sections()).extracting(PersonCopy.Section::label).doesNotContain("Angaben zur Person");
    }

    @Test
    void moments_and_entries_of_the_trail_are_written_as_the_language_does() {
        world.trail.note("CHANGED", "Contact", anna.id(), "Anna Blüm", List.of());
        assertThat(texts(copy(Locale.GERMAN))).anySatisfy(text -> assertThat(text).matches("\\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d: Ansprechperson geändert"));
        assertThat(texts(copy(Locale.ENGLISH))).anySatisfy(text -> assertThat(text).matches("\\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d: .*"));
    }

    private static List<String> texts(PersonCopy copy) {
        return copy.sections().stream().flatMap(section -> section.facts().stream()).map(PersonCopy.Fact::text).toList();
    }
}
