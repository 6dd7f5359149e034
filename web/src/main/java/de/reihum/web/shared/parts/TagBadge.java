package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.Span;
import de.reihum.settings.look.TagColour;
import de.reihum.settings.look.TagColours;
import de.reihum.shared.Folding;
import de.reihum.web.shared.look.PageLook;

/** A tag in a colour of its own: the same tag looks the same everywhere. The colour was chosen or follows from the word, and the word always stands in it. */
public class TagBadge extends Span {

    /** As many as the style sheet has, in the order of their names. */
    private static final int TINTS = TagColour.values().length;

    /** In the colour the network of this page has chosen, if any. */
    public TagBadge(String tag) {
        this(tag, PageLook.face().tagColours());
    }

    public TagBadge(String tag, TagColours colours) {
        super(tag);
        addClassNames("badge", "tag", "tint-" + colours.of(tag).map(colour -> colour.ordinal() + 1).orElseGet(() -> tint(tag)));
    }

    /** 1 to 8; spelling does not matter. */
    static int tint(String tag) {
        return Math.floorMod(Folding.fold(tag).hashCode(), TINTS) + 1;
    }
}
