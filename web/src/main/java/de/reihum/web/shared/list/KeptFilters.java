package de.reihum.web.shared.list;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Choices;
import de.reihum.web.shared.parts.DropDown;
import de.reihum.web.shared.parts.Toast;
import java.util.List;
import java.util.Map;

/** Filters with a name: chips to set them, and a menu to keep, rename and remove them. */
class KeptFilters extends Div {

    private static final int MAX_NAME = 60;

    private final String list;
    private final transient Filters<?> filters;
    private final transient FilterMemory memory;
    private transient List<FilterMemory.Kept> all = List.of();

    KeptFilters(String list, Filters<?> filters, FilterMemory memory, HasComponents menu) {
        this.list = list;
        this.filters = filters;
        this.memory = memory;
        menu.add(new DropDown(text("filters.menu"), this::offer));
        addClassNames("chips", "kept-filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("filters.kept"));
        show();
        open();
    }

    private void show() {
        all = memory.all(list);
        removeAll();
        for (var kept : all) {
            var chip = new Button(kept.name(), click -> set(kept));
            chip.addClassNames("chip", "kept");
            add(chip);
        }
        setVisible(!all.isEmpty());
    }

    private void offer(Choices choices) {
        choices.action(text("filters.keep"), this::keep);
        all.stream().filter(FilterMemory.Kept::mine).forEach(kept -> {
            choices.about(text(kept.team() ? "filters.ofTeam" : "filters.own", kept.name()));
            choices.action(text("filters.rename"), () -> rename(kept));
            choices.action(text(kept.opens() ? "filters.opensNot" : "filters.opens"), () -> {
                memory.openWith(kept.id(), !kept.opens());
                show();
                Toast.done(text(kept.opens() ? "filters.opensNot.done" : "filters.opens.done", kept.name()));
            });
            choices.action(text("filters.remove"), () -> remove(kept));
        });
    }

    /** A person's own one wins over the team's. */
    private void open() {
        all.stream().filter(FilterMemory.Kept::opens).min((one, other) -> Boolean.compare(one.team(), other.team())).ifPresent(this::set);
    }

    private void set(FilterMemory.Kept kept) {
        var unknown = filters.set(FilterJson.read(kept.content()));
        if (!unknown.isEmpty()) {
            Toast.done(text("filters.unknown", String.join(", ", unknown)));
        }
    }

    private void keep() {
        Map<String, String> words = filters.words();
        if (words.isEmpty()) {
            Toast.done(text("filters.nothing"));
            return;
        }
        var name = new TextField();
        var team = new Checkbox();
        var form = new RecordForm<>("filters.form", name::getValue);
        name.setMaxLength(MAX_NAME);
        form.field("name", name);
        if (memory.forTeam()) {
            team.setLabel(text("filters.form.team"));
            form.place(team);
        }
        form.onSave(wanted -> memory.keep(list, wanted, FilterJson.write(words), team.getValue())).afterwards(this::show);
        new FormDialog(text("filters.keep.title"), form, text("filters.keep.save")).open();
    }

    private void rename(FilterMemory.Kept kept) {
        var name = new TextField();
        var form = new RecordForm<>("filters.form", name::getValue);
        form.field("name", name);
        name.setValue(kept.name());
        name.setMaxLength(MAX_NAME);
        form.clean();
        form.onSave(wanted -> memory.rename(kept.id(), wanted)).afterwards(this::show);
        new FormDialog(text("filters.rename.title", kept.name()), form, text("filters.rename")).open();
    }

    private void remove(FilterMemory.Kept kept) {
        var back = memory.remove(kept.id());
        show();
        Toast.done(text("filters.removed", kept.name()), () -> {
            back.run();
            show();
        });
    }
}
