package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.Span;
import de.reihum.shared.Folding;

/** A tag in a colour of its own: the same tag looks the same everywhere. The colour follows from the word, and the word always stands in it. */
public class TagBadge extends Span {

    /** As many as the style sheet has; each is readable on light and dark paper. */
    private static final int TINTS = 8;

    public TagBadge(String tag) {
        super(tag);
        addClassNames("badge", "tag", "tint-" + tint(tag));
    }

    /** 1 to 8; spelling does not matter. */
    static int tint(String tag) {
        return Math.floorMod(Folding.fold(tag).hashCode(), TINTS) + 1;
    }
}
