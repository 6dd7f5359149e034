package de.reihum.web.platform.closing;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.platform.closing.ClosedRow;
import de.reihum.platform.closing.ClosingService;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;

/** The networks that were closed: how long they wait, how far their deletion is, and the line that stays of each. */
public class RegisterCard extends Card {

    private final transient ClosingService closing;
    private final transient Runnable afterwards;

    /** @param afterwards what follows when a network was opened again */
    public RegisterCard(ClosingService closing, Runnable afterwards) {
        super(text("platform.register.title"));
        this.closing = closing;
        this.afterwards = afterwards;
        refresh();
    }

    /** Nothing is shown while no network was ever closed. */
    public final void refresh() {
        getChildren().skip(1).toList().forEach(this::remove);
        var rows = new Rows();
        var all = closing.register();
        all.forEach(row -> rows.row(name(row), explanation(row), right(row)));
        add(rows, files());
        setVisible(!all.isEmpty());
    }

    private Component files() {
        var links = new Div();
        links.addClassName("actions");
        RegisterFiles.of(closing).forEach(file -> links.add(new ExportLink<>(file, () -> "")));
        return links;
    }

    private static String name(ClosedRow row) {
        return row.name().isEmpty() ? text("platform.register.number", Integer.toString(row.number())) : row.name();
    }

    private static String explanation(ClosedRow row) {
        var closed = formats().day(row.closedAt());
        return switch (row.state()) {
            case WAITING -> text(row.export() == 0 ? "platform.register.exporting" : "platform.register.waiting", closed, formats().day(row.deleteAt()));
            case DELETING -> text("platform.register.deleting", closed, row.deleted(), row.found());
            case DELETED -> text("platform.register.deleted", closed, formats().day(row.deletedAt()), row.deleted());
        };
    }

    private Component[] right(ClosedRow row) {
        var tone = row.state() == ClosedRow.State.DELETED ? Tone.INFORMATION : Tone.WAITING;
        var badge = new Badge(tone, text("platform.register.state." + row.state()));
        if (row.state() != ClosedRow.State.WAITING) {
            return new Component[] {badge};
        }
        var reopen = Actions.quiet(text("platform.reopen.confirm"), () -> Confirmation.ask("platform.reopen", () -> {
            closing.reopen(row.number());
            afterwards.run();
        }, row.name()));
        reopen.setAriaLabel(text("platform.reopen.of", row.name()));
        return new Component[] {badge, reopen};
    }
}
