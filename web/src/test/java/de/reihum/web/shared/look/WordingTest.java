package de.reihum.web.shared.look;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.settings.look.MemberWord;
import de.reihum.settings.look.RoundWord;
import de.reihum.settings.look.Words;
import de.reihum.web.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Words PARTNERS = new Words(MemberWord.PARTNER, RoundWord.STAMMTISCH);
    private static final String ANEW = "wording.PARTNER.";
    /** Beginnings of keys whose texts may say "member" although the network has another word. */
    private static final Map<String, String> JUSTIFIED = Map.of(
            "profile.", "the study's questions in the study's words",
            "wording.round.", "the other word",
            "settings.MEMBER_WORD", "names the words to choose from",
            "audit.value.MEMBER_WORD", "names the setting of the word",
            "audit.value.value.", "tells which word was chosen");
    private static final Pattern NEUTER_PARTNER = Pattern.compile("\\b([Dd]as|[Dd]ieses|[Jj]edes|[Ww]elches|\\p{Ll}+es)\\s+(\\p{Ll}+e[sn]?\\s+)?Partner\\b");
    private static final Pattern ONE = Pattern.compile("\\bMitglied\\b");
    private static final Pattern IT = Pattern.compile("\\b([Ee]s|das|[Ss]eine[nmr]?|welches)\\b");

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
        assertThat(messages.text(PARTNERS, Locale.GERMAN, "shared.nav.members")).isEqualTo("Partner");
        assertThat(messages.text(PARTNERS, Locale.GERMAN, "members.new.title")).isEqualTo("Neuer Partner");
        assertThat(messages.text(PARTNERS, Locale.GERMAN, "touches.call.today", 3)).isEqualTo("3 Partner anrufen");
        assertThat(messages.text(PARTNERS, Locale.ENGLISH, "shared.nav.members")).isEqualTo("Partners");
        assertThat(messages.text(Locale.GERMAN, "shared.nav.members")).isEqualTo("Mitglieder");
    }

    @Test
    void no_text_keeps_the_usual_word_where_a_network_has_another() {
        assertThat(keeping(Locale.GERMAN, Pattern.compile("(?<!Team)[Mm]itglied"))).isEmpty();
        assertThat(keeping(Locale.ENGLISH, Pattern.compile("\\b[Mm]ember(s?\\b(?! of the team)|ship)(?<!team member)(?<!team members)"))).isEmpty();
    }

    @Test
    void what_is_turned_keeps_its_grammar() {
        assertThat(keeping(Locale.GERMAN, NEUTER_PARTNER)).isEmpty();
        Messages.LANGUAGES.forEach(language -> assertThat(keeping(language, Pattern.compile("[Pp]artner (und|oder|and|or) (a )?[Pp]artner\\b"))).isEmpty());
        var turned = messages.all(PARTNERS, Locale.GERMAN);
        assertThat(messages.all(Words.USUAL, Locale.GERMAN).entrySet().stream().filter(one -> !turned.get(one.getKey()).equals(one.getValue()) && !written(one.getKey()))
                .filter(one -> ONE.matcher(one.getValue()).find() && IT.matcher(one.getValue()).find()).map(one -> one.getKey() + " = " + turned.get(one.getKey()))).isEmpty();
    }

    @Test
    void the_word_for_the_meetings_comes_with_its_article() {
        var hr = new Words(MemberWord.MEMBER, RoundWord.HR_ROUND);
        assertThat(messages.text(hr, Locale.GERMAN, "participation.contribution.form.line.help")).contains("bei der Personalerrunde");
        assertThat(messages.text(Locale.GERMAN, "participation.contribution.form.line.help")).contains("beim Stammtisch");
        for (var language : Messages.LANGUAGES) {
            for (var round : RoundWord.values()) {
                assertThat(messages.all(new Words(MemberWord.PARTNER, round), language).values()).noneMatch(text -> text.contains("[round."));
            }
        }
    }

    @Test
    void every_text_written_anew_belongs_to_a_text() {
        assertThat(messages.all(Words.USUAL, Locale.GERMAN).keySet().stream().filter(key -> key.startsWith(ANEW)).map(key -> key.substring(ANEW.length()))).allMatch(messages::has);
    }

    private boolean written(String key) {
        return messages.has(ANEW + key);
    }

    private List<String> keeping(Locale language, Pattern usual) {
        return messages.all(PARTNERS, language).entrySet().stream().filter(one -> JUSTIFIED.keySet().stream().noneMatch(one.getKey()::startsWith))
                .filter(one -> usual.matcher(one.getValue()).find()).map(one -> one.getKey() + "=" + one.getValue()).sorted().toList();
    }
}
