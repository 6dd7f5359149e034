package de.reihum.web.shared.page;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.reihum.web.shared.parts.Links;
import java.util.List;
import java.util.function.IntFunction;

/** The numbered steps of something guided: those behind can be gone back to, the present one is marked. */
public class Steps extends OrderedList {

    /**
     * @param here from 1
     * @param path where a step lies, for steps that can be opened now
     * @param reachable the last step that can be opened now
     */
    public Steps(List<String> names, int here, int reachable, IntFunction<String> path) {
        addClassName("steps");
        getElement().setAttribute("aria-label", text("shared.steps", here, names.size()));
        for (int step = 1; step <= names.size(); step++) {
            var name = names.get(step - 1);
            var item = step != here && step <= reachable ? new ListItem(Links.to(path.apply(step), name)) : new ListItem(new Span(name));
            if (step == here) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
