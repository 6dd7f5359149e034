package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;

/** What was said and decided, with how it will look. */
class MinutesStep extends TwoColumns {

    private final TextArea minutes = new TextArea();
    private final TextArea decisions = new TextArea();
    private final Div preview = new Div();

    MinutesStep(Report report, Runnable next) {
        var form = new RecordForm<ClosingData>("attendance.form", () -> report.data().withMinutes(minutes.getValue(), decisions.getValue()));
        form.optional("minutes", minutes).setValue(report.data().minutes());
        form.optional("decisions", decisions).setValue(report.data().decisions());
        minutes.setMinHeight("260px");
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.addValueChangeListener(change -> look());
        form.clean();
        form.onSave(report::save).afterwards(next);
        left(new Card(text("attendance.step.minutes"), form, new FormButtons(form, text("attendance.next"), () -> UI.getCurrent().navigate(report.path(1)))));
        right(new Card(text("attendance.minutes.preview"), preview));
        look();
    }

    private void look() {
        preview.removeAll();
        preview.add(minutes.isEmpty() ? new Div(text("attendance.minutes.hint")) : MinutesText.of(new ClosingData(minutes.getValue(), "", "", null).minutes()));
    }
}
