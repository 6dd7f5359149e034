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

    private final transient Report report;
    private final transient ResolutionDialog dialog;
    private final transient Runnable next;
    private final Div preview = new Div();
    private TextArea minutes;
    private ResolutionsCard resolutions;

    public MinutesStep(Report report, ResolutionDialog dialog, Runnable next) {
        this.report = report;
        this.dialog = dialog;
        this.next = next;
        show();
    }

    private void show() {
        clear();
        minutes = new TextArea();
        var form = new RecordForm<ClosingData>("attendance.form", () -> report.data().withMinutes(minutes.getValue()));
        form.optional("minutes", minutes).setValue(report.data().minutes());
        minutes.setMinHeight("260px");
        // a window that opens right after typing lets nothing later through: what was typed has to be here by then
        minutes.setValueChangeMode(ValueChangeMode.EAGER);
        minutes.addValueChangeListener(change -> look());
        form.clean();
        form.onSave(report::save).afterwards(next).again(this::again);
        resolutions = new ResolutionsCard(report, minutes::getValue, dialog, () -> alongWith(form));
        var actions = new Div(Actions.quiet(text("attendance.back"), () -> UI.getCurrent().navigate(report.path(1))), Actions.primary(text("attendance.next"), form::save));
        actions.addClassName("actions");
        left(new Card(text("attendance.step.minutes"), form), resolutions, actions);
        right(new Card(text("attendance.minutes.preview"), preview));
        look();
    }

    private void again() {
        report.loadAgain();
        show();
    }

    /** The minutes are saved with each decision: nobody's are to be lost. */
    private ResolutionsCard alongWith(RecordForm<ClosingData> form) {
        form.loadAlong();
        return resolutions;
    }

    private void look() {
        preview.removeAll();
        preview.add(minutes.isEmpty() ? new Div(text("attendance.minutes.hint")) : MinutesText.of(CleanText.of(minutes.getValue())));
    }
}
