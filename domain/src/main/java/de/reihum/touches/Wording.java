package de.reihum.touches;

import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import de.reihum.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;

/** What was written about a touch: one line and perhaps more, found in any spelling. Other words are another wording. */
@Embeddable
public class Wording {

    private static final String NAMELESS = "…";
    private static final int MAX_SEARCH = 2000;

    @Column(name = "line")
    private String line;

    @Column(name = "text")
    private String text;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    protected Wording() {}

    Wording(String line, String text) {
        this.line = line;
        this.text = text;
        searchText = Lines.cut(Folding.fold(line + " " + text), MAX_SEARCH);
    }

    Wording rewritten(UnaryOperator<String> pen) {
        return new Wording(pen.apply(line), pen.apply(text));
    }

    /** The name is told no more. @param name may be empty */
    Wording without(String name) {
        return name.isEmpty() ? this : rewritten(words -> words.replace(name, NAMELESS));
    }

    String line() {
        return line;
    }

    String text() {
        return text;
    }
}
