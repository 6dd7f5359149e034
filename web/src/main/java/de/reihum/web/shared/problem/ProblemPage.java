package de.reihum.web.shared.problem;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Links;

/** In place of a page that cannot be shown: what happened and where to go on. */
abstract class ProblemPage extends Page {

    private String title = "";

    /** @param prefix the texts are {@code title} and {@code text} */
    void explain(String prefix, Object... arguments) {
        title = text(prefix + ".title");
        removeAll();
        var home = Links.to("", text("shared.problem.home"));
        home.addClassNames("button", "primary");
        var words = new Div(new H1(title), new Paragraph(text(prefix + ".text", arguments)), home);
        words.addClassName("empty-state");
        add(words);
    }

    @Override
    protected String title() {
        return title;
    }
}
