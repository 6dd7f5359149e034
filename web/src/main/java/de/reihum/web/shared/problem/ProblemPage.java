package de.reihum.web.shared.problem;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;

/** In place of a page that cannot be shown: what happened and where to go on. */
abstract class ProblemPage extends Page {

    private String title = "";

    /** @param prefix the texts are {@code title} and {@code text} */
    void explain(String prefix, Object... arguments) {
        title = text(prefix + ".title");
        removeAll();
        var home = Links.to("", text("shared.problem.home"));
        home.addClassName("button");
        add(new EmptyState(title, text(prefix + ".text", arguments), home));
    }

    @Override
    protected String title() {
        return title;
    }
}
