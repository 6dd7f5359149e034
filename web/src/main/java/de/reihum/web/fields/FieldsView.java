package de.reihum.web.fields;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldService;
import de.reihum.fields.Target;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network's own fields: what is asked, in which order, and what is not asked any more. */
@Route(value = "network/fields", layout = Frame.class)
@Needs(Permission.NETWORK_SETTINGS)
public class FieldsView extends Page {

    private final transient FieldService service;
    private String moved = "";
    private Button focused;

    @Inject
    public FieldsView(FieldService service) {
        this.service = service;
        show();
    }

    @Override
    protected String title() {
        return text("fields.title");
    }

    private void show() {
        removeAll();
        var all = service.all();
        add(new PageHeader(title()).lead(text("fields.lead")).action(Actions.primary(text("fields.create"), this::create)));
        if (all.isEmpty()) {
            add(new EmptyState("fields.empty", Actions.quiet(text("fields.create"), this::create)));
        } else {
            for (var target : Target.values()) {
                add(card(target, all.stream().filter(field -> field.target() == target).toList()));
            }
        }
        if (focused != null) {
            focused.focus();
        }
        focused = null;
        moved = "";
    }

    private Card card(Target target, List<FieldRow> fields) {
        var rows = new Rows();
        var asked = fields.stream().filter(field -> !field.retired()).map(FieldRow::id).toList();
        for (var field : fields) {
            rows.row(field.name(language().getLanguage()), explanation(field), actions(field, asked));
        }
        return new Card(text("fields.target." + target), fields.isEmpty() ? new Div(text("fields.none")) : rows);
    }

    private static String explanation(FieldRow field) {
        var kind = text("fields.kind." + field.kind());
        var line = field.options().all().isEmpty() ? kind : text("fields.line", kind, field.options());
        var retired = field.options().all().stream().filter(FieldOption::retired).map(FieldOption::name).collect(Collectors.joining(", "));
        return Stream.of(line, retired.isEmpty() ? "" : text("fields.line.retired", retired), field.help()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Component[] actions(FieldRow field, List<Long> asked) {
        var name = field.name(language().getLanguage());
        var all = new ArrayList<Component>();
        if (field.retired()) {
            all.add(new Badge(Tone.PLAIN, text("fields.retired")));
            all.add(action("fields.bringBack", name, () -> service.bringBack(field.id())));
            return all.toArray(Component[]::new);
        }
        if (field.required()) {
            all.add(new Badge(Tone.INFORMATION, text("fields.required")));
        }
        int place = asked.indexOf(field.id());
        if (place > 0) {
            all.add(move("fields.up", field, () -> service.moveUp(field.id())));
        }
        if (place < asked.size() - 1) {
            all.add(move("fields.down", field, () -> service.moveDown(field.id())));
        }
        var change = Actions.link(text("fields.change"), () -> change(field));
        change.setAriaLabel(text("fields.change.of", name));
        all.add(change);
        all.add(action("fields.retire", name, () -> {
            service.retire(field.id());
            Toast.done(text("fields.wasRetired", name), () -> {
                service.bringBack(field.id());
                show();
            });
        }));
        return all.toArray(Component[]::new);
    }

    private void change(FieldRow field) {
        FieldDialog.change(field, data -> {
            service.change(field.id(), field.version(), data);
            show();
        }, () -> {
            show();
            change(service.all().stream().filter(now -> now.id() == field.id()).findFirst().orElseThrow(NotFound::record));
        });
    }

    /** The rows are made anew; who moves by keyboard goes on with the same button, or with the other one at an end. */
    private Component move(String key, FieldRow field, Runnable work) {
        var button = action(key, field.name(language().getLanguage()), () -> {
            work.run();
            moved = field.id() + key;
        });
        if (moved.startsWith(Long.toString(field.id()))) {
            focused = moved.endsWith(key) || focused == null ? button : focused;
        }
        return button;
    }

    private Button action(String key, String name, Runnable work) {
        var action = Actions.link(text(key), () -> {
            work.run();
            show();
        });
        action.setAriaLabel(text(key + ".of", name));
        return action;
    }

    private void create() {
        FieldDialog.create(wanted -> {
            service.create(wanted);
            show();
        });
    }
}
