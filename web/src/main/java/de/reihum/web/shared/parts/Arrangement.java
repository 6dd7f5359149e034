package de.reihum.web.shared.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashSet;
import java.util.List;

/** Puts components in order below one parent; those that stand there already stay, and the browser hears nothing of them. */
public final class Arrangement {

    private Arrangement() {}

    /** @param wanted all children from now on */
    public static <P extends Component & HasComponents> void of(P parent, List<? extends Component> wanted) {
        var staying = new HashSet<Component>(wanted);
        parent.getChildren().filter(child -> !staying.contains(child)).toList().forEach(parent::remove);
        for (int place = 0; place < wanted.size(); place++) {
            var child = wanted.get(place);
            if (!child.getElement().equals(place < parent.getElement().getChildCount() ? parent.getElement().getChild(place) : null)) {
                parent.addComponentAtIndex(place, child);
            }
        }
    }
}
