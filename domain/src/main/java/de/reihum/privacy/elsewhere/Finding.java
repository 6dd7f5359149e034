package de.reihum.privacy.elsewhere;

import de.reihum.members.sources.FreeTexts.Passage;
import de.reihum.members.sources.Nameless;
import de.reihum.shared.Lines;
import java.util.Objects;
import java.util.regex.MatchResult;

/**
 * A record in which somebody is perhaps named.
 *
 * @param entity its kind, as the trail calls it
 */
public record Finding(String entity, Passage passage, Nameless her) {

    private static final int AROUND = 70;
    private static final String MORE = "…";

    public long record() {
        return passage.record();
    }

    /** Takes her name out. */
    public void replace() {
        passage.text().pen().accept(her::wholly);
    }

    boolean surely() {
        return passage.text().texts().stream().filter(Objects::nonNull).anyMatch(her::isMarked);
    }

    NamedText row() {
        var named = passage.text().texts().stream().filter(her::mayName).map(Lines::one).sorted((one, other) -> Boolean.compare(her.isMarked(other), her.isMarked(one))).findFirst().orElse("");
        var hit = her.first(named);
        int start = hit.map(MatchResult::start).orElse(0);
        int end = hit.map(MatchResult::end).orElse(0);
        return new NamedText(record(), passage.text().section(), passage.text().name(), passage.place(), passage.about(), before(named.substring(0, start)), named.substring(start, end), after(named.substring(end)),
                surely());
    }

    private static String before(String text) {
        return text.length() <= AROUND ? text : MORE + text.substring(text.offsetByCodePoints(text.length(), -AROUND / 2));
    }

    private static String after(String text) {
        return text.length() <= AROUND ? text : Lines.cut(text, AROUND) + MORE;
    }
}
