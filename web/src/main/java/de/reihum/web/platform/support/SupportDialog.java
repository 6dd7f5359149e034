package de.reihum.web.platform.support;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.accounts.support.GrantSupport;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.function.Consumer;

/** For how long, what for, and whether the umbrella office may change anything. */
class SupportDialog extends FormDialog {

    private static final int MAX_REASON = 500;

    SupportDialog(Consumer<GrantSupport> grant) {
        super(text("platform.support.grant"), form(grant), text("platform.support.confirm"));
    }

    private static RecordForm<GrantSupport> form(Consumer<GrantSupport> grant) {
        var reason = new TextArea();
        reason.setMaxLength(MAX_REASON);
        var days = new Select<Integer>();
        days.setItems(1, 2, 3, 5, 7);
        days.setItemLabelGenerator(count -> text("platform.support.days.count", count));
        var writing = new Checkbox();
        var form = new RecordForm<>("platform.support", () -> new GrantSupport(days.getValue(), reason.getValue(), writing.getValue()));
        form.field("reason", reason);
        form.field("days", days).setValue(1);
        form.field("writing", writing);
        form.clean();
        return form.onSave(grant);
    }
}
