package de.reihum.web.touches.introductions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.shared.Folding;
import de.reihum.touches.introductions.Introduction;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.Side;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.util.List;
import java.util.stream.Stream;

/** How introductions are told, in the page's language. */
final class IntroductionWords {

    private IntroductionWords() {}

    static String names(IntroductionRow row) {
        return formats().enumeration(row.sides().stream().map(IntroductionRow.Person::memberName).toList());
    }

    static Badge.Word state(IntroductionRow row) {
        var tone = row.state() == Introduction.State.AGREED ? Tone.GOOD : row.state() == Introduction.State.ASKED ? Tone.WAITING : Tone.PLAIN;
        return new Badge.Word(tone, text("touches.introductions.state." + row.state()));
    }

    static List<String> answers(IntroductionRow row) {
        return row.sides().stream().map(IntroductionWords::answer).toList();
    }

    private static String answer(IntroductionRow.Person side) {
        var name = side.contactName().isEmpty() ? side.memberName() : side.contactName();
        var said = text(side.talked() == Side.Talked.OPEN ? "touches.introductions.answer." + side.answer() : "touches.introductions.talked." + side.talked());
        return side.word().isEmpty() ? text("touches.introductions.answer", name, said) : text("touches.introductions.answerWord", name, said, side.word());
    }

    static Stream<IntroductionRow> matching(List<IntroductionRow> rows, String words) {
        var folded = Folding.fold(words);
        return rows.stream().filter(row -> Folding.fold(names(row) + " " + row.why()).contains(folded));
    }
}
