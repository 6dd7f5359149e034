package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.team.handover.HandOverDetails;
import de.reihum.team.handover.HandOverService;
import de.reihum.team.handover.Point;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;

/** One point of the checklist: what is left of it, and how it is settled. */
class PointCard extends Card {

    private static final int SHOWN = 8;

    PointCard(HandOverDetails details, Point point, HandOverService handOvers, Runnable changed) {
        super(text("team.handover.point." + point.kind()));
        corner(new Badge(point.settled() ? Tone.GOOD : Tone.WAITING, text(point.settled() ? "team.handover.settled" : "team.handover.unsettled")));
        add(new Paragraph(point.left().isEmpty() ? text("team.handover.nothing") : text("team.handover.help." + point.kind(), details.row().successorName())));
        if (!point.left().isEmpty()) {
            var rows = new Rows();
            point.left().stream().limit(SHOWN).forEach(one -> rows.row(Links.to(one.path(), one.name()), ""));
            add(rows);
            if (point.left().size() > SHOWN) {
                add(new Paragraph(text("team.handover.more", point.left().size() - SHOWN)));
            }
            if (details.row().undone()) {
                add(action(details, point, handOvers, changed));
            }
        }
    }

    private static Component action(HandOverDetails details, Point point, HandOverService handOvers, Runnable changed) {
        var button = point.givable() ? Actions.primary(text("team.handover.give", details.row().successorName()), () -> {
            handOvers.give(details.row().id(), point.kind());
            Toast.done(text("team.handover.given", details.row().successorName()));
            changed.run();
        }) : Actions.quiet(text(point.settled() ? "team.handover.unsettle" : "team.handover.settle"), () -> {
            handOvers.settle(details.row().id(), point.kind(), !point.settled());
            changed.run();
        });
        var row = new Div(button);
        row.addClassName("actions");
        return row;
    }
}
