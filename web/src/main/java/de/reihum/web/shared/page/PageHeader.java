package de.reihum.web.shared.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Links;
import static de.reihum.web.shared.text.Texts.text;

/** The top of a page: where it lies, what it is called, its state and facts in one line, what can be done at the right. */
public class PageHeader extends Div {

    private final H1 heading = new H1();
    private final Div words = new Div(heading);
    private final Div facts = new Div();
    private final Div actions = new Div();
    private final Nav trail = new Nav();

    public PageHeader(String title) {
        addClassName("page-header");
        words.addClassName("words");
        facts.addClassName("facts");
        actions.addClassName("actions");
        trail.addClassName("trail");
        trail.setAriaLabel(text("shared.trail"));
        heading.setText(title);
        add(words);
    }

    public PageHeader title(String title) {
        heading.setText(title);
        return this;
    }

    /** What it is called and is said about it begins anew; the trail and the actions stay. */
    public PageHeader anew(String title) {
        facts.removeAll();
        return title(title);
    }

    /** A page above this one; call once for each, the uppermost first. */
    public PageHeader below(String path, String name) {
        if (trail.getParent().isEmpty()) {
            words.addComponentAsFirst(trail);
        }
        trail.add(Links.to(path, name));
        return this;
    }

    /** One sentence below the title. */
    public PageHeader lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        words.add(lead);
        return this;
    }

    public PageHeader state(Badge.Word state) {
        return fact(new Badge(state));
    }

    public PageHeader fact(String fact) {
        return fact == null || fact.isBlank() ? this : fact(new Span(fact));
    }

    public PageHeader fact(Component fact) {
        if (facts.getParent().isEmpty()) {
            words.add(facts);
        }
        facts.add(fact);
        return this;
    }

    /** At the right, from the least to the most important; the last one is the primary action. */
    public PageHeader action(Component... controls) {
        if (actions.getParent().isEmpty()) {
            add(actions);
        }
        actions.add(controls);
        return this;
    }
}
