package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.reihum.accounts.Me;

/** In which network one works and as what; with several, also the way to the others. */
class NetworkBox extends Div {

    NetworkBox(Me me) {
        addClassName("network-box");
        var here = me.networks().stream().filter(place -> place.network() == me.network()).findFirst();
        boolean others = Networks.any(me);
        var name = new Span(here.map(Me.Place::name).orElseGet(() -> text(me.operator() ? "shared.nav.platform" : "shared.network.none")));
        name.addClassName("name");
        var roles = here.map(Networks::roles).orElse("");
        var line = new Span(!others ? roles : roles.isEmpty() ? text("shared.network.choose") : text("shared.network.switch", roles));
        add(others ? switcher(me, name, line) : box(name, line));
    }

    private Component switcher(Me me, Span name, Span line) {
        var button = new NativeButton();
        button.addClassName("box");
        button.add(name, line);
        var popover = new Popover(new Networks(me));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(text("shared.network.others"));
        add(popover);
        return button;
    }

    private static Component box(Span name, Span line) {
        var box = new Div(name, line);
        box.addClassName("box");
        return box;
    }
}
