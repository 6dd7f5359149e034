package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.team.handover.HandOverRow;
import de.reihum.team.handover.HandOverService;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.time.LocalDate;

/** Another last day. */
class LastDayDialog extends FormDialog {

    LastDayDialog(HandOverRow row, HandOverService handOvers, Runnable changed) {
        super(row.name(), form(row, handOvers, changed), text("team.handover.day.save"));
    }

    private static RecordForm<LocalDate> form(HandOverRow row, HandOverService handOvers, Runnable changed) {
        var day = new DayField();
        var form = new RecordForm<LocalDate>("team.handover.form", day::getValue);
        form.field("lastDay", day).setValue(row.lastDay());
        form.clean();
        return form.onSave(wanted -> handOvers.moveLastDay(row.id(), wanted)).afterwards(changed);
    }
}
