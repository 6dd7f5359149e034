package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.shared.Ids;
import de.reihum.team.handover.HandOver;
import de.reihum.team.handover.HandOverDetails;
import de.reihum.team.handover.HandOverService;
import de.reihum.team.handover.HandOverService.DescribeHandOver;
import de.reihum.team.handover.Point;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;

/** What is settled before somebody leaves; for her, for whoever takes over, and for the administration. */
@Route(value = "handover/:handover", layout = Frame.class)
@Needs(Permission.MEMBERS_READ)
public class HandOverView extends Page implements BeforeEnterObserver {

    private final transient HandOverService handOvers;

    @Inject
    public HandOverView(HandOverService handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(Ids.parse(entering.getRouteParameters().get("handover").orElse("")));
    }

    @Override
    protected String title() {
        return text("team.handover.title");
    }

    private void show(long id) {
        removeAll();
        var details = handOvers.details(id);
        Runnable changed = () -> show(id);
        var columns = new TwoColumns();
        details.points().stream().filter(point -> !point.kind().equals(Point.NOTES)).forEach(point -> columns.left(new PointCard(details, point, handOvers, changed)));
        columns.right(notes(details, changed));
        add(header(details, changed), columns);
    }

    private Component header(HandOverDetails details, Runnable changed) {
        var row = details.row();
        var header = new PageHeader(text("team.handover.from", row.name(), row.successorName())).lead(text("team.handover.lead"));
        header.fact(row.open() ? text("team.handover.lastDay", formats().fullDay(row.lastDay())) : text("team.handover.endedOn", formats().day(row.endedAt())));
        header.state(state(details));
        if (details.manages()) {
            header.below("network/team", text("team.list.title"));
        }
        if (details.manages() && row.open()) {
            header.action(Actions.quiet(text("team.handover.cancel"), () -> Confirmation.ask("team.handover.cancel", () -> {
                handOvers.cancel(row.id());
                UI.getCurrent().navigate("network/team");
            }, row.name())), Actions.quiet(text("team.handover.day"), () -> new LastDayDialog(row, handOvers, changed).open()));
        }
        return header;
    }

    private static Badge.Word state(HandOverDetails details) {
        return switch (details.row().state()) {
            case RUNNING -> new Badge.Word(details.allSettled() ? Tone.GOOD : Tone.WAITING, text(details.allSettled() ? "team.handover.allSettled" : "team.handover.open"));
            case UNFINISHED -> new Badge.Word(Tone.WAITING, text("team.handover.unfinished"));
            case DONE -> new Badge.Word(Tone.GOOD, text("team.handover.done"));
        };
    }

    private Component notes(HandOverDetails details, Runnable changed) {
        var card = new Card(text("team.handover.point." + Point.NOTES));
        if (!details.row().undone()) {
            card.add(new Paragraph(details.notes().isEmpty() ? text("team.handover.noNotes") : details.notes()));
            card.addClassName("as-written");
            return card;
        }
        var notes = new TextArea();
        notes.setMinRows(8);
        notes.setMaxLength(HandOver.MAX_NOTES);
        notes.setValue(details.notes());
        var form = new RecordForm<>("team.handover.form", () -> new DescribeHandOver(details.row().id(), details.version(), notes.getValue()));
        form.field("notes", notes);
        form.clean();
        form.onSave(handOvers::describe).afterwards(() -> {
            Toast.done(text("team.handover.notes.saved"));
            changed.run();
        }).again(changed);
        card.add(form, new FormButtons(form, text("team.handover.notes.save"), changed));
        return card;
    }
}
