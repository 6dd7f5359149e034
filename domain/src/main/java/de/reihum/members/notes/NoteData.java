package de.reihum.members.notes;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/** What a note says, and to whom. @param visibility {@code null} means the coordination alone */
public record NoteData(String words, Visibility visibility) {

    private static final int MAX = 4000;

    public NoteData {
        words = Lines.many(words);
        visibility = visibility == null ? Visibility.COORDINATION : visibility;
    }

    void check() {
        new Checks().require(!words.isEmpty(), "words", "members.refusal.noteEmpty").require(words.length() <= MAX, "words", "members.refusal.tooLong", MAX).done();
    }
}
