package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import de.reihum.privacy.elsewhere.Elsewhere;
import de.reihum.privacy.elsewhere.NamedText;
import de.reihum.privacy.elsewhere.Verdicts;
import de.reihum.shared.InvalidValue;
import de.reihum.web.shared.page.Actions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts about others that perhaps name the person, each with its place and the question whether she is meant. Nothing is chosen beforehand. */
class ElsewhereChoices extends Div {

    /** What shall become of a text. */
    enum Choice { REPLACE, LEAVE }

    /** From here on nobody wants to answer each one. */
    private static final int MANY = 4;

    private final Map<Long, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    ElsewhereChoices(List<NamedText> texts, PersonWords words) {
        addClassName("elsewhere");
        setVisible(!texts.isEmpty());
        add(new H3(text("privacy.elsewhere")), new Paragraph(text("privacy.elsewhere.text")));
        texts.forEach(one -> add(article(one, words)));
        if (texts.size() >= MANY) {
            add(Actions.quiet(text("privacy.elsewhere.rest"), this::leaveTheRest));
        }
        if (texts.size() == Elsewhere.MOST) {
            add(new Paragraph(text("privacy.elsewhere.more", Elsewhere.MOST)));
        }
    }

    /** What was already chosen about the same texts stays chosen. */
    void like(ElsewhereChoices before) {
        choices.forEach((text, group) -> Optional.ofNullable(before.choices.get(text)).ifPresent(one -> group.setValue(one.getValue())));
    }

    /** @throws InvalidValue while one is undecided */
    Verdicts verdicts() {
        long open = choices.values().stream().filter(RadioButtonGroup::isEmpty).count();
        if (open > 0) {
            throw new InvalidValue("", "privacy.refusal.undecided", open);
        }
        return new Verdicts(chosen(Choice.REPLACE), chosen(Choice.LEAVE));
    }

    private Set<Long> chosen(Choice choice) {
        return choices.entrySet().stream().filter(one -> one.getValue().getValue() == choice).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private void leaveTheRest() {
        choices.values().stream().filter(RadioButtonGroup::isEmpty).forEach(group -> group.setValue(Choice.LEAVE));
    }

    private Component article(NamedText one, PersonWords words) {
        var where = text("privacy.elsewhere.where", words.text(one.name()), one.about().isEmpty() ? words.text(one.section()) : one.about());
        var place = new Anchor(one.place(), where, AnchorTarget.BLANK);
        var group = new RadioButtonGroup<Choice>();
        group.setItems(Choice.values());
        group.setItemLabelGenerator(choice -> text("privacy.elsewhere." + choice));
        group.setAriaLabel(where + ": " + one.excerpt());
        choices.put(one.text(), group);
        return new Article(new Div(place, new Span(text(one.surely() ? "privacy.elsewhere.surely" : "privacy.elsewhere.perhaps"))), excerpt(one), group);
    }

    private static Component excerpt(NamedText one) {
        var excerpt = new Paragraph();
        excerpt.getElement().appendChild(Element.createText(one.before()), new Element("mark").setText(one.hit()), Element.createText(one.after()));
        return excerpt;
    }
}
