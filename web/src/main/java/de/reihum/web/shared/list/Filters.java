package de.reihum.web.shared.list;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The search field and the filters above a list, put together to one filter record. */
class Filters<F> {

    private static final int PAUSE = 300;

    private final String prefix;
    private final F everything;
    private final Consumer<F> changed;
    private final Map<String, UnaryOperator<F>> set = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Predicate<String>> recall = new LinkedHashMap<>();
    private final List<Runnable> clear = new ArrayList<>();
    private final Div place = new Div();
    private Map<String, String> beginning = Map.of();
    private volatile F current;

    Filters(String prefix, F everything, Consumer<F> changed) {
        this.prefix = prefix;
        this.everything = everything;
        this.current = everything;
        this.changed = changed;
        place.addClassName("filters");
    }

    Div place() {
        return place;
    }

    /** May be asked by a download, which runs beside the page. */
    F filter() {
        return current;
    }

    boolean untouched() {
        return words.equals(beginning);
    }

    Component search(BiFunction<F, String, F> apply) {
        var field = new TextField();
        field.setPlaceholder(text(prefix + ".search"));
        field.setAriaLabel(text(prefix + ".search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addClassName("search");
        field.addValueChangeListener(change -> put("search", change.getValue(), change.getValue().isBlank() ? null : filter -> apply.apply(filter, change.getValue().strip())));
        clear.add(field::clear);
        recall.put("search", text -> {
            field.setValue(text);
            return true;
        });
        return field;
    }

    <V> Component chips(String key, List<V> values, Function<V, String> label, BiFunction<F, V, F> apply) {
        var group = new Div();
        group.addClassName("chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", text(prefix + ".filter." + key));
        var buttons = new ArrayList<Button>();
        var byWord = new HashMap<String, Button>();
        for (var value : values) {
            var chip = new Button(label.apply(value));
            chip.addClassName("chip");
            press(chip, false);
            chip.addClickListener(click -> {
                boolean on = !pressed(chip);
                buttons.forEach(button -> press(button, button == chip && on));
                put(key, value.toString(), on ? filter -> apply.apply(filter, value) : null);
            });
            buttons.add(chip);
            byWord.put(value.toString(), chip);
            group.add(chip);
        }
        clear.add(() -> {
            buttons.forEach(button -> press(button, false));
            put(key, "", null);
        });
        recall.put(key, word -> {
            var chip = byWord.get(word);
            if (chip != null && !pressed(chip)) {
                chip.click();
            }
            return chip != null;
        });
        return group;
    }

    <V> Component choice(String key, List<V> values, Function<V, String> label, BiFunction<F, V, F> apply) {
        var field = new ComboBox<V>();
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setPlaceholder(text(prefix + ".filter." + key));
        field.setAriaLabel(text(prefix + ".filter." + key));
        field.setClearButtonVisible(true);
        field.addClassName("choice");
        field.addValueChangeListener(change -> put(key, String.valueOf(change.getValue()), change.getValue() == null ? null : filter -> apply.apply(filter, change.getValue())));
        clear.add(field::clear);
        recall.put(key, word -> {
            var known = values.stream().filter(value -> value.toString().equals(word)).findFirst();
            known.ifPresent(field::setValue);
            return known.isPresent();
        });
        return field;
    }

    /** On small screens the filters wait behind it. */
    Button toggle() {
        var toggle = new Button(text("shared.list.filters"), VaadinIcon.FILTER.create());
        toggle.addClassName("filter-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            boolean open = !place.hasClassName("open");
            place.setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        toggle.setVisible(false);
        return toggle;
    }

    Button reset() {
        return new Button(text("shared.list.reset"), click -> set(beginning));
    }

    /** How it stands at first and after a reset. */
    void begin(String key, Object value) {
        beginning = Map.of(key, value.toString());
        set(beginning);
    }

    /** What is set, in words that can be kept. */
    Map<String, String> words() {
        return Map.copyOf(words);
    }

    /** Sets exactly these. @return those that are not known here any more, such as a tag nobody carries now */
    List<String> set(Map<String, String> wanted) {
        clear.forEach(Runnable::run);
        return wanted.entrySet().stream().filter(one -> !recall.getOrDefault(one.getKey(), word -> false).test(one.getValue())).map(Map.Entry::getValue).toList();
    }

    private void put(String key, String word, UnaryOperator<F> step) {
        if (step == null) {
            words.remove(key);
        } else {
            words.put(key, word);
        }
        if (step == null ? set.remove(key) != null : set.put(key, step) != step) {
            var filter = everything;
            for (var one : set.values()) {
                filter = one.apply(filter);
            }
            current = filter;
            changed.accept(filter);
        }
    }

    private static void press(Button chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    private static boolean pressed(Button chip) {
        return "true".equals(chip.getElement().getAttribute("aria-pressed"));
    }
}
