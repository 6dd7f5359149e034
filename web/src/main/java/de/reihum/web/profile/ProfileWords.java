package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.profile.Confirmed;
import de.reihum.profile.Freshness;
import de.reihum.profile.answers.Question;
import de.reihum.profile.answers.Section;
import de.reihum.profile.typology.Pair;
import de.reihum.profile.typology.Pole;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;

/** How the profile is said to people, in the page's language. */
public final class ProfileWords {

    private ProfileWords() {}

    public static String section(Section section) {
        return text("profile.section." + section);
    }

    static String question(Question question) {
        return text("profile.question." + question);
    }

    static String pole(Pole pole) {
        return text("profile.pole." + pole);
    }

    /** "95 % öffentliches Gut, 5 % privates Gut" */
    static String study(Pair pair) {
        return text("profile.typology.study", pair.studyLeft(), pole(pair.left()), pair.studyRight(), pole(pair.right()));
    }

    /** One answer of a fixed list. @param list as the texts call it */
    public static String code(String list, Enum<?> code) {
        return code == null ? "" : text("profile." + list + "." + code.name());
    }

    /** "12.03.2026 von Andrea Schäfer" */
    static String confirmed(Confirmed confirmed) {
        return text("profile.confirmed", formats().day(confirmed.at()), confirmed.by());
    }

    public static Badge.Word freshness(Freshness freshness) {
        var tone = switch (freshness) {
            case FRESH -> Tone.GOOD;
            case DUE, NEVER -> Tone.WAITING;
            case STALE -> Tone.WRONG;
        };
        return new Badge.Word(tone, text("profile.freshness." + freshness));
    }

    /** Where an open question is answered. */
    static String path(Question question) {
        return path(question.section());
    }

    static String path(Section section) {
        return "network/profile/edit/" + section.step();
    }
}
