package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.Span;

/** A state as a coloured word. */
public class Badge extends Span {

    /** A badge before it is shown, as lists hand it to the browser. */
    public record Word(Tone tone, String text) {}

    public Badge(Tone tone, String text) {
        super(text);
        addClassNames("badge", tone.css());
    }

    public Badge(Word word) {
        this(word.tone(), word.text());
    }
}
