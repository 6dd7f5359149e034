package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import de.reihum.web.shared.problem.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One column of fields for one record. Texts, by the prefix: {@code <field>} is the label, {@code <field>.help} (if there is one) the line
 * below. It knows no service: what is saved is given to {@link #onSave}, and whatever that refuses is shown here.
 *
 * @param <T> the record (usually a command) that the fields make
 */
public class RecordForm<T> extends Div implements BeforeLeaveObserver {

    private final String prefix;
    private final ErrorList errors = new ErrorList();
    private final Div body = new Div();
    private Fold fold;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, Object> clean = new LinkedHashMap<>();
    private final transient Supplier<T> record;
    private transient Consumer<T> save = saved -> {};
    private transient Runnable afterwards = () -> {};
    private transient Runnable saved = () -> {};
    private transient Runnable again;
    private Overtaken overtaken;

    /** @param record makes the record out of the fields; it may throw a {@link Refusal} */
    public RecordForm(String prefix, Supplier<T> record) {
        this.prefix = prefix;
        this.record = record;
        addClassName("record-form");
        body.addClassName("fields");
        add(errors, body);
        // The field in which one still types sends its value only when it loses the focus.
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        UnloadWarning.of(this);
    }

    /** A field that has to be filled in. @param name as reasons call it */
    public <F extends Component & HasValue<?, ?>> F field(String name, F field) {
        return add(name, field, text(prefix + "." + name));
    }

    public <F extends Component & HasValue<?, ?>> F optional(String name, F field) {
        return add(name, field, text("shared.form.optional", text(prefix + "." + name)));
    }

    /** A field with a label of its own, for what no bundle can know. */
    public <F extends Component & HasValue<?, ?>> F named(String name, F field, String label) {
        return add(name, field, label);
    }

    /** A heading between fields; the text is {@code section.<name>}. */
    public void section(String name) {
        fold = null;
        body.add(new H2(text(prefix + ".section." + name)));
    }

    /** What follows, up to the next section, is seldom needed and stays folded until somebody opens it or a field in it is refused; the text is {@code section.<name>}. */
    public void fold(String name) {
        fold = new Fold(text(prefix + ".section." + name));
        body.add(fold);
    }

    public void note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("note");
        body.add(note);
    }

    /** Anything that is no field, at this place. */
    public void place(Component component) {
        body.add(component);
    }

    public RecordForm<T> onSave(Consumer<T> save) {
        this.save = save;
        return this;
    }

    /** What follows when everything was saved: close, say so, go elsewhere. */
    public RecordForm<T> afterwards(Runnable afterwards) {
        this.afterwards = afterwards;
        return this;
    }

    /**
     * How the same form is opened with what is stored by then. Whoever was overtaken by somebody else is offered it then, and keeps what was typed. Call
     * it last, when the fields are filled.
     */
    public RecordForm<T> again(Runnable again) {
        this.again = again;
        Typed.waitingFor(prefix, fields.keySet()).ifPresent(this::take);
        return this;
    }

    private void take(Typed typed) {
        var news = new Overtaken(typed);
        fields.forEach((name, field) -> news.take(name, called(name, field), any(field)));
        if (!news.say()) {
            return;
        }
        overtaken = news;
        addComponentAsFirst(overtaken);
        overtaken.getElement().callJsFunction("focus");
    }

    /** Without the word "optional", where it can be told. */
    private String called(String name, Component field) {
        return has(prefix + "." + name) ? text(prefix + "." + name) : field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : name;
    }

    /** Opens it again with what is stored, because somebody else was faster in a window above it. What was typed is kept. */
    public void loadAlong() {
        load(true);
    }

    private void loadAgain() {
        errors.clear(fields.values());
        try {
            load(false);
        } catch (RuntimeException problem) {
            refused(problem);
            return;
        }
        clean();
        saved.run();
    }

    private void load(boolean along) {
        var before = new HashMap<>(clean);
        var mine = new HashMap<String, Object>();
        fields.forEach((name, field) -> mine.put(name, value(field)));
        new Typed(prefix, before, mine, along).into(again);
    }

    /** Somebody can type at once, unless there is something to read before. */
    void begin() {
        if (overtaken != null) {
            return;
        }
        body.getChildren().findFirst().filter(first -> fields.containsValue(first) && first instanceof Focusable).map(Focusable.class::cast).ifPresent(Focusable::focus);
    }

    /** For the dialog around the form. */
    void onSaved(Runnable saved) {
        this.saved = saved;
    }

    /** What the fields hold now counts as saved. Call it after filling them. */
    public void clean() {
        fields.forEach((name, field) -> clean.put(name, value(field)));
        UnloadWarning.saved(this);
    }

    public boolean changed() {
        return fields.entrySet().stream().anyMatch(field -> !Objects.equals(clean.get(field.getKey()), value(field.getValue())));
    }

    /** @return whether it was saved */
    public boolean save() {
        errors.clear(fields.values());
        var unreadable = Unreadable.in(fields);
        if (!unreadable.isEmpty()) {
            return refused(unreadable);
        }
        try {
            save.accept(record.get());
        } catch (RuntimeException problem) {
            return refused(problem);
        }
        clean();
        saved.run();
        afterwards.run();
        return true;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (changed()) {
            var leaving = event.postpone();
            Unsaved.ask(() -> {
                clean();
                leaving.proceed();
            });
        }
    }

    private boolean refused(RuntimeException problem) {
        var reasons = Problems.reasons(problem);
        if (reasons.isEmpty()) {
            throw problem;
        }
        return refused(reasons);
    }

    private boolean refused(List<Reason> reasons) {
        if (again != null && Problems.overtaken(reasons)) {
            errors.offer(this::loadAgain);
        } else {
            errors.show(reasons, fields);
        }
        return false;
    }

    private <F extends Component & HasValue<?, ?>> F add(String name, F field, String label) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
        if (has(prefix + "." + name + ".help") && field instanceof HasHelper helped) {
            helped.setHelperText(text(prefix + "." + name + ".help"));
        }
        fields.put(name, field);
        clean.put(name, value(field));
        if (fold == null) {
            body.add(field);
        } else {
            fold.put(field, has(prefix + "." + name) ? text(prefix + "." + name) : label);
        }
        return field;
    }

    private static Object value(Component field) {
        return any(field).getValue();
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, Object> any(Component field) {
        return (HasValue<?, Object>) field;
    }
}
