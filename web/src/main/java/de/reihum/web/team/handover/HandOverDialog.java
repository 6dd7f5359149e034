package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import de.reihum.team.TeamRow;
import de.reihum.team.handover.HandOverService;
import de.reihum.team.handover.HandOverService.BeginHandOver;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Who takes over, and until when she has access who leaves. */
public class HandOverDialog extends FormDialog {

    public HandOverDialog(TeamRow leaver, List<TeamRow> team, HandOverService handOvers) {
        super(text("team.handover.begin.title", leaver.name().full()), form(leaver, team, handOvers), text("team.handover.begin"));
    }

    private static RecordForm<BeginHandOver> form(TeamRow leaver, List<TeamRow> team, HandOverService handOvers) {
        var successor = new Select<TeamRow>();
        successor.setItems(team.stream().filter(row -> row.account() != leaver.account()).toList());
        successor.setItemLabelGenerator(row -> row.name().full());
        var day = new DayField();
        var begun = new AtomicLong();
        var form = new RecordForm<>("team.handover.form", () -> new BeginHandOver(leaver.account(), successor.isEmpty() ? 0 : successor.getValue().account(), day.getValue()));
        form.note(text("team.handover.begin.note", leaver.name().full()));
        form.field("successor", successor);
        form.field("lastDay", day);
        form.clean();
        return form.onSave(wanted -> begun.set(handOvers.begin(wanted))).afterwards(() -> UI.getCurrent().navigate("handover/" + begun.get()));
    }
}
