package de.reihum.members;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.sources.Nameless;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamelessTest {

    private final Member member = new Member(1, MemberFixtures.school(), MemberFixtures.NOW);

    private Contact person(String first, String last) {
        return member.addContact(member.contacts().size() + 2, new ContactData(Contact.Salutation.MS, "", first, last, "", (member.contacts().isEmpty() ? last : first).toLowerCase(Locale.ROOT) + "@schule.example", "+49 7141 4154412", Set.of(), "de",
                Contact.Consent.UNKNOWN, ""), MemberFixtures.NOW);
    }

    @Test
    void name_address_and_number_go_however_they_are_written() {
        var her = Nameless.of(person("Roswitha", "Quittenbaum"));
        assertThat(her.without("Frau Quittenbaum (quittenbaum@SCHULE.example, 07141 / 41544-12) kommt")).isEqualTo("Frau … (…, …) kommt");
        assertThat(her.without("Quittenbaum, Roswitha und roswitha quittenbaum: Quittenbaums Büro")).isEqualTo("… und …: … Büro");
    }

    @Test
    void other_words_stay() {
        var her = Nameless.of(person("Anna", "Koch"));
        assertThat(her.without("Kochkurs bei Annas Küche, 07141 415441")).isEqualTo("Kochkurs bei Annas Küche, 07141 415441");
        assertThat(her.isNamed("Der Kochkurs")).isFalse();
        assertThat(her.isNamed(null)).isFalse();
    }

    @Test
    void a_last_name_that_others_have_too_means_nobody() {
        var her = Nameless.of(person("Roswitha", "Quittenbaum"));
        person("Emre", "Quittenbaum");
        var again = Nameless.of(member.contacts().get(0));
        assertThat(her.isNamed("Frau Quittenbaum")).isTrue();
        assertThat(again.isNamed("Frau Quittenbaum")).isFalse();
        assertThat(again.without("Roswitha Quittenbaum und Emre Quittenbaum")).isEqualTo("… und Emre Quittenbaum");
    }

    @Test
    void a_last_name_that_the_member_bears_means_nobody() {
        var brewery = new Member(9, MemberFixtures.brewery(), MemberFixtures.NOW);
        var owner = brewery.addContact(10, ContactData.of("Ina", "Müllerschön", ""), MemberFixtures.NOW);
        assertThat(Nameless.of(owner).without("Besuch bei Müllerschön mit Ina Müllerschön")).isEqualTo("Besuch bei Müllerschön mit …");
    }

    @Test
    void elsewhere_a_last_name_is_found_as_a_whole_word_and_replaced_only_when_somebody_says_so() {
        var her = Nameless.of(person("Anna", "Koch"));
        assertThat(her.mayName("Der Koch ist krank")).isTrue();
        assertThat(her.mayName("Kochs Idee, KOCH fragen")).isTrue();
        assertThat(her.mayName("Wir kochen im Kochkurs")).isFalse();
        assertThat(her.without("Gruß an Anna Koch")).isEqualTo("Gruß an …");
        assertThat(her.wholly("Koch kennt anna koch, Kochkurs")).isEqualTo("… kennt …, Kochkurs");
        assertThat(her.first("Frau Koch, also Anna Koch")).hasValueSatisfying(hit -> assertThat(hit.group()).isEqualTo("Anna Koch"));
    }
}
