package de.reihum.web.shared.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.web.shared.parts.Arrangement;
import java.util.List;

/** The main thing at the left, explanations and figures at the right; one below the other on small screens. */
public class TwoColumns extends Div {

    private final Div left = new Div();
    private final Div right = new Div();

    public TwoColumns() {
        addClassName("two-columns");
        left.addClassName("stack");
        right.addClassName("stack");
        add(left, right);
    }

    /** Both columns are filled anew. */
    protected void clear() {
        left.removeAll();
        right.removeAll();
    }

    public TwoColumns left(Component... content) {
        left.add(content);
        return this;
    }

    /** All that stands at the right from now on, in this order; what stands there already stays. */
    public TwoColumns onlyRight(List<Component> content) {
        Arrangement.of(right, content);
        return this;
    }

    public TwoColumns right(Component... content) {
        right.add(content);
        return this;
    }
}
