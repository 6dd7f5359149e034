package de.reihum.web.exchange.letter;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import de.reihum.members.MemberFilter;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import java.util.function.Supplier;

/** Which sheet lies in the printer, and where on it the first free label is. */
class LabelDialog extends Dialog {

    private volatile int first = 1;

    LabelDialog(LabelFiles files, Supplier<MemberFilter> filter) {
        super(text("exchange.letter.labels.title"));
        addClassName("form-dialog");
        var start = new IntegerField(text("exchange.letter.labels.start"));
        start.setHelperText(text("exchange.letter.labels.help"));
        start.setMin(1);
        start.setMax(LabelFormat.THREE_BY_EIGHT.onOneSheet());
        start.setValue(1);
        start.setStepButtonsVisible(true);
        start.addValueChangeListener(change -> first = change.getValue() == null || start.isInvalid() ? 1 : Math.max(1, Math.min(LabelFormat.THREE_BY_EIGHT.onOneSheet(), change.getValue())));
        var role = new RoleField();
        var links = new Div();
        links.addClassName("stack");
        for (var format : LabelFormat.values()) {
            var link = new ExportLink<>(files.of(format, role::addressees, () -> Math.min(first, format.onOneSheet())), filter);
            link.addClassNames("button", "second");
            links.add(link);
        }
        var content = new Div(new Paragraph(text("exchange.letter.labels.lead")), role, start, links);
        content.addClassName("stack");
        add(content);
        getFooter().add(Actions.quiet(text("shared.close"), this::close));
    }
}
