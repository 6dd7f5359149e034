package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.reihum.accounts.Me;
import java.util.stream.Collectors;

/** The networks a person works for, each a button that enters it. A plain form, because entering ends this page and all others of the session. */
class Networks extends Div {

    static final String ADDRESS = "/login/network";

    Networks(Me me) {
        addClassName("networks");
        me.networks().stream().filter(place -> place.network() != me.network()).forEach(place -> {
            var button = new NativeButton();
            button.getElement().setAttribute("type", "submit").setAttribute("name", "network").setAttribute("value", Integer.toString(place.network()));
            var name = new Span(place.name());
            name.addClassName("name");
            button.add(name, new Span(roles(place)));
            var form = new Element("form").setAttribute("method", "post").setAttribute("action", ADDRESS);
            form.appendChild(button.getElement());
            getElement().appendChild(form);
        });
    }

    static String roles(Me.Place place) {
        return place.roles().stream().sorted().map(role -> text("shared.role." + role)).collect(Collectors.joining(", "));
    }
}
