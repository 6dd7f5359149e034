package de.reihum.web.fields;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldService;
import de.reihum.fields.Target;
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
    }

    private Card card(Target target, List<FieldRow> fields) {
        var rows = new Rows();
        boolean first = true;
        for (var field : fields) {
            rows.row(field.name(language().getLanguage()), explanation(field), actions(field, first));
            first = false;
        }
        return new Card(text("fields.target." + target), fields.isEmpty() ? new Div(text("fields.none")) : rows);
    }

    private static String explanation(FieldRow field) {
        var kind = text("fields.kind." + field.kind());
        var line = field.options().all().isEmpty() ? kind : text("fields.line", kind, field.options());
        var retired = field.options().all().stream().filter(FieldOption::retired).map(FieldOption::name).collect(Collectors.joining(", "));
        return Stream.of(line, retired.isEmpty() ? "" : text("fields.line.retired", retired), field.help()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Component[] actions(FieldRow field, boolean first) {
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
        if (!first) {
            all.add(action("fields.up", name, () -> service.moveUp(field.id())));
        }
        all.add(Actions.link(text("fields.change"), () -> FieldDialog.change(field, data -> {
            service.change(field.id(), field.version(), data);
            show();
        })));
        all.add(action("fields.retire", name, () -> {
            service.retire(field.id());
            Toast.done(text("fields.wasRetired", name), () -> {
                service.bringBack(field.id());
                show();
            });
        }));
        return all.toArray(Component[]::new);
    }

    private Component action(String key, String name, Runnable work) {
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
