package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.reihum.settings.Origin;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;

/** Below a value: whose word it is, and the way back to the default. */
class OriginLine extends Div {

    /**
     * @param layer whose settings are looked at
     * @param name of the setting
     * @param below what would count without this layer's word, in words
     */
    OriginLine(Origin origin, Origin layer, String name, Runnable takeBack, Origin belowOrigin, String below) {
        addClassName("origin");
        add(new Badge(origin == layer ? Tone.GOOD : Tone.INFORMATION, text("settings.origin." + origin)));
        if (origin == layer) {
            var back = Actions.link(text("settings.takeBack"), takeBack);
            back.setAriaLabel(text("settings.takeBack.of", name));
            add(back, new Span(text("settings.below", text("settings.origin." + belowOrigin), below)));
        }
    }
}
