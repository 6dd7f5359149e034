package de.reihum.web.attendance.minutes;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.minutes.CleanText;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;

/** What was said and decided, with how it will look. */
public class MinutesStep extends TwoColumns {

    private final TextArea minutes = new TextArea();
    private final Div preview = new Div();

    public MinutesStep(Report report, ResolutionDialog dialog, Runnable next, Runnable again) {
        var form = new RecordForm<ClosingData>("attendance.form", () -> report.data().withMinutes(minutes.getValue()));
        form.optional("minutes", minutes).setValue(report.data().minutes());
        minutes.setMinHeight("260px");
        // a window that opens right after typing lets nothing later through: what was typed has to be here by then
        minutes.setValueChangeMode(ValueChangeMode.EAGER);
        minutes.addValueChangeListener(change -> look());
        form.clean();
        form.onSave(report::save).afterwards(next).again(again);
        var actions = new Div(Actions.quiet(text("attendance.back"), () -> UI.getCurrent().navigate(report.path(1))), Actions.primary(text("attendance.next"), form::save));
        actions.addClassName("actions");
        left(new Card(text("attendance.step.minutes"), form), new ResolutionsCard(report, minutes::getValue, dialog), actions);
        right(new Card(text("attendance.minutes.preview"), preview));
        look();
    }

    private void look() {
        preview.removeAll();
        preview.add(minutes.isEmpty() ? new Div(text("attendance.minutes.hint")) : MinutesText.of(CleanText.of(minutes.getValue())));
    }
}
