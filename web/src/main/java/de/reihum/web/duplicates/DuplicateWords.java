package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.Pair;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.util.List;

/** How pairs are spoken of, in the page's language. */
final class DuplicateWords {

    private DuplicateWords() {}

    static String kind(Pair.Kind kind) {
        return text("duplicates.kind." + kind);
    }

    static Badge.Word badge(Pair.Kind kind) {
        return new Badge.Word(kind == Pair.Kind.MEMBER ? Tone.INFORMATION : Tone.PLAIN, kind(kind));
    }

    /** "Häberle GmbH, 71638 Ludwigsburg" */
    static String side(DuplicateRow.Side side) {
        return side.about().isEmpty() ? side.name() : text("duplicates.side", side.name(), side.about());
    }

    static List<String> reasons(DuplicateRow row) {
        return row.reasons().stream().map(reason -> text("duplicates.why." + reason.why(), reason.shared())).toList();
    }

    /** Empty while nobody has decided. */
    static String apart(DuplicateRow row) {
        return row.open() ? "" : text("duplicates.apart", formats().day(row.toldApartAt()), row.toldApartBy());
    }
}
