package de.reihum.privacy;

import de.reihum.members.sources.FreeTexts;
import de.reihum.privacy.elsewhere.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Texts about members without a database. */
public class TextsInMemory implements FreeTexts, Writings {

    private final List<Text> texts = new ArrayList<>();

    /** Somebody has written that about the member. */
    public Text write(long record, long member, String words) {
        var text = new Text(record, member, words);
        texts.add(text);
        return text;
    }

    @Override
    public List<FreeText> with(long member) {
        return List.of();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Text.class, List.of("words"), text -> new Passage(text.record, Set.of(text.member), "members/" + text.member, "Gärtnerei Moos", text.free())));
    }

    @Override
    public <T> List<T> holding(Kind<T> kind, List<String> words) {
        return texts.stream().filter(text -> words.stream().anyMatch(text.words::contains)).map(kind.entity()::cast).toList();
    }

    /** One of them. */
    public static final class Text {

        private final long record;
        private final long member;
        private String words;

        private Text(long record, long member, String words) {
            this.record = record;
            this.member = member;
            this.words = words;
        }

        private void rewrite(UnaryOperator<String> pen) {
            words = pen.apply(words);
        }

        private FreeText free() {
            return new FreeText("members.personal.notes", "members.personal.note", List.of(words), this::rewrite);
        }

        public String words() {
            return words;
        }
    }
}
