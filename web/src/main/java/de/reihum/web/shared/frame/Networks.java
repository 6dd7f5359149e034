package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.reihum.accounts.Me;
import java.util.stream.Collectors;

/** The networks a person works for, and for operators the platform, each a button that enters it. A plain form, because entering ends this page and all others of the session. */
class Networks extends Div {

    static final String ADDRESS = "/login/network";
    private static final int PLATFORM = 0;

    Networks(Me me) {
        addClassName("networks");
        me.networks().stream().filter(place -> place.network() != me.network()).forEach(place -> entrance(place.network(), place.name(), roles(place)));
        if (platform(me)) {
            entrance(PLATFORM, text("shared.nav.platform"), text("shared.network.platform"));
        }
    }

    /** Whether there is anything else to enter. */
    static boolean any(Me me) {
        return platform(me) || me.networks().stream().anyMatch(place -> place.network() != me.network());
    }

    private void entrance(int network, String title, String line) {
        var button = new NativeButton();
        button.getElement().setAttribute("type", "submit").setAttribute("name", "network").setAttribute("value", Integer.toString(network));
        var name = new Span(title);
        name.addClassName("name");
        button.add(name, new Span(line));
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", ADDRESS);
        form.appendChild(button.getElement());
        getElement().appendChild(form);
    }

    private static boolean platform(Me me) {
        return me.operator() && me.network() != PLATFORM;
    }

    static String roles(Me.Place place) {
        return place.roles().isEmpty() ? text("shared.network.visit") : place.roles().stream().sorted().map(role -> text("shared.role." + role)).collect(Collectors.joining(", "));
    }
}
