package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.reihum.accounts.Me;
import java.util.List;

/** The areas that have no place at the lower edge of a small screen, and the networks. */
class MoreMenu extends Div {

    MoreMenu(Me me, List<Area> areas) {
        addClassName("more");
        var icon = VaadinIcon.ELLIPSIS_DOTS_H.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(icon, new Span(text("shared.nav.more")));
        var list = new Div();
        list.addClassName("more-list");
        var popover = new Popover(list);
        areas.forEach(area -> {
            var link = Navigation.link(area, me);
            link.getElement().addEventListener("click", click -> popover.close());
            list.add(link);
        });
        list.add(new Networks(me));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.TOP_END);
        popover.setAriaLabel(text("shared.nav.more"));
        add(button, popover);
    }
}
