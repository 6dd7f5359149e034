package de.reihum.web.shared.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Links that stay inside the product, without loading the page anew. */
public final class Links {

    private Links() {}

    /** @param path from the product's root, e.g. {@code members/42} */
    public static Anchor to(String path, String text) {
        var anchor = inside(path);
        anchor.setText(text);
        return anchor;
    }

    public static Anchor to(String path, Component... content) {
        var anchor = inside(path);
        anchor.add(content);
        return anchor;
    }

    private static Anchor inside(String path) {
        var anchor = new Anchor();
        anchor.setHref(path.startsWith("/") ? path.substring(1) : path);
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }
}
