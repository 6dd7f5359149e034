package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The numbered steps of a guided task, with the one that is open. */
class StepBar extends OrderedList {

    /** @param current from 1 */
    StepBar(String label, List<String> names, int current) {
        addClassName("steps");
        getElement().setAttribute("aria-label", label);
        for (int i = 0; i < names.size(); i++) {
            var item = new ListItem(names.get(i));
            if (i + 1 == current) {
                item.getElement().setAttribute("aria-current", "step");
            } else if (i + 1 < current) {
                item.addClassName("past");
            }
            add(item);
        }
    }

    static StepBar of(int current) {
        return new StepBar(text("exchange.steps"), List.of(text("exchange.step.file"), text("exchange.step.columns"), text("exchange.step.check"), text("exchange.step.result")), current);
    }
}
