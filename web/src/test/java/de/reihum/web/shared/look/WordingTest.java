package de.reihum.web.shared.look;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.settings.look.MemberWord;
import de.reihum.web.shared.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mitglieder | Partner",
            "{0} Mitgliedern Schlagwörter geben | {0} Partnern Schlagwörter geben",
            "Wort an die Mitglieder | Wort an die Partner",
            "Mitglied anlegen | Partner anlegen",
            "Einem Mitglied helfen | Einem Partner helfen",
            "Bei diesem Mitglied | Bei diesem Partner",
            "Mitgliederliste einlesen | Partnerliste einlesen"})
    void a_sentence_whose_article_fits_is_turned(String usual, String turned) {
        assertThat(Wording.turn(usual, Locale.GERMAN)).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({"Niemand vertritt dieses Mitglied im Netzwerk.", "Das Mitglied wartet.", "Legen Sie ein neues Mitglied an", "Jedes Mitglied antwortet einmal"})
    void a_sentence_whose_article_would_be_wrong_keeps_its_word(String usual) {
        assertThat(Wording.turn(usual, Locale.GERMAN)).isEqualTo(usual);
    }

    @Test
    void other_words_with_the_same_letters_stay() {
        assertThat(Wording.turn("Teammitglieder", Locale.GERMAN)).isEqualTo("Teammitglieder");
        assertThat(Wording.turn("a team member remembers", Locale.ENGLISH)).isEqualTo("a team member remembers");
        assertThat(Wording.turn("members and one member", Locale.ENGLISH)).isEqualTo("partners and one partner");
    }

    @Test
    void navigation_and_titles_say_the_networks_word() {
        assertThat(messages.text(MemberWord.PARTNER, Locale.GERMAN, "shared.nav.members")).isEqualTo("Partner");
        assertThat(messages.text(MemberWord.PARTNER, Locale.GERMAN, "members.new.title")).isEqualTo("Neuer Partner");
        assertThat(messages.text(MemberWord.PARTNER, Locale.ENGLISH, "shared.nav.members")).isEqualTo("Partners");
        assertThat(messages.text(Locale.GERMAN, "shared.nav.members")).isEqualTo("Mitglieder");
    }

    @Test
    void every_text_written_anew_belongs_to_a_text() {
        assertThat(messages.all(Locale.GERMAN).keySet().stream().filter(key -> key.startsWith("wording.")).map(key -> key.replaceFirst("wording\\.[A-Z]+\\.", ""))).allMatch(messages::has);
    }
}
