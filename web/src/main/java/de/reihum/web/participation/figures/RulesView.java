package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.participation.RuleService;
import de.reihum.participation.RuleService.ChangeRules;
import de.reihum.participation.rules.Rules;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;

/** When a member counts as active in this network; each value says whether it is the default or the network's own. */
@Route(value = "participation/rules", layout = Frame.class)
@Needs(Permission.PARTICIPATION_RULES)
public class RulesView extends Page {

    private final transient RuleService service;

    @Inject
    public RulesView(RuleService service) {
        this.service = service;
        show();
    }

    @Override
    protected String title() {
        return text("participation.rules.title");
    }

    private void show() {
        removeAll();
        var now = service.rules();
        var giving = new IntegerField();
        var contacts = new IntegerField();
        var presence = new IntegerField();
        var lines = new IntegerField();
        var newMonths = new IntegerField();
        var form = new RecordForm<>("participation.rules.form", () -> new ChangeRules(now.version(),
                new Rules(number(giving), number(contacts), number(presence), number(lines), number(newMonths))));
        field(form, "giving", giving, now.rules().giving(), Rules.DEFAULT.giving());
        field(form, "contacts", contacts, now.rules().contacts(), Rules.DEFAULT.contacts());
        field(form, "presence", presence, now.rules().presence(), Rules.DEFAULT.presence());
        field(form, "lines", lines, now.rules().lines(), Rules.DEFAULT.lines());
        field(form, "newMonths", newMonths, now.rules().newMonths(), Rules.DEFAULT.newMonths());
        form.place(Actions.primary(text("participation.rules.save"), form::save));
        form.clean();
        form.onSave(service::change).afterwards(() -> {
            Toast.done(text("participation.rules.saved"));
            show();
        }).again(this::show);
        var source = new Paragraph(text("participation.rules.source"));
        source.addClassName("note");
        add(new PageHeader(title()).lead(text("participation.rules.lead")), new Card(text(now.version() == 0 ? "participation.rules.default" : "participation.rules.number", now.version()), form, source));
    }

    private static void field(RecordForm<ChangeRules> form, String name, IntegerField field, int now, int given) {
        form.field(name, field).setValue(now);
        field.setStepButtonsVisible(true);
        field.setHelperText(text("participation.rules.helped", text("participation.rules.form." + name + ".help"),
                now == given ? text("participation.rules.isDefault") : text("participation.rules.isOwn", given)));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }
}
