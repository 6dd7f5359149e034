package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two records side by side: where they differ somebody chooses, the rest is shown below.
 *
 * @param <F> field
 */
class Comparison<F extends Enum<F>> extends Card {

    private enum Side { LEFT, RIGHT }

    /** One field's two values, in the reader's words. */
    record Line<F>(F field, String mine, String others) {

        boolean toChoose() {
            return !others.isEmpty() && !others.equals(mine);
        }
    }

    private final transient Map<F, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /** @param proposed fields whose right value is chosen at first */
    Comparison(String stays, String goes, List<Line<F>> lines, Set<F> proposed) {
        super(text("duplicates.merge.compare"));
        var table = new Div(heads(stays, goes));
        table.addClassName("compare");
        lines.stream().filter(Line::toChoose).forEach(line -> table.add(choice(line, proposed.contains(line.field()))));
        add(table);
        var same = new Facts();
        lines.stream().filter(line -> !line.toChoose()).forEach(line -> same.fact(name(line.field()), line.mine()));
        if (same.getChildren().findAny().isPresent()) {
            var words = new Span(text("duplicates.merge.same"));
            words.addClassName("quiet-text");
            add(words, same);
        }
    }

    /** What is taken from the right. */
    Set<F> taken() {
        return choices.entrySet().stream().filter(one -> one.getValue().getValue() == Side.RIGHT).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Div heads(String stays, String goes) {
        var heads = new Div(head("duplicates.merge.stays", stays), head("duplicates.merge.goes", goes));
        heads.addClassName("compare-heads");
        return heads;
    }

    private static Div head(String key, String name) {
        var side = new Span(text(key));
        side.addClassName("which");
        var words = new Span(name);
        words.addClassName("name");
        return new Div(side, words);
    }

    private RadioButtonGroup<Side> choice(Line<F> line, boolean right) {
        var group = new RadioButtonGroup<Side>();
        group.setLabel(name(line.field()));
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> side == Side.RIGHT ? line.others() : line.mine().isEmpty() ? text("duplicates.merge.empty") : line.mine());
        group.setValue(right ? Side.RIGHT : Side.LEFT);
        choices.put(line.field(), group);
        return group;
    }

    private String name(F field) {
        return text("duplicates.field." + field);
    }
}
