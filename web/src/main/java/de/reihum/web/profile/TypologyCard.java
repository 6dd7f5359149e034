package de.reihum.web.profile;

import static de.reihum.web.profile.ProfileWords.pole;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.profile.typology.Pair;
import de.reihum.profile.typology.Placement;
import de.reihum.profile.typology.Pole;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import java.util.List;
import java.util.stream.Stream;

/** What kind of network this is, as five pairs of opposites: where it stands, why, and how many of the study's networks stand there. The same as a table for those who do not see it. */
public class TypologyCard extends Card {

    /** @param writable whether open questions lead to their answer */
    public TypologyCard(List<Placement> placements, boolean writable) {
        super(text("profile.typology.title"));
        addClassName("typology");
        placements.forEach(placement -> add(pair(placement, writable)));
        add(table(placements), source());
    }

    private static Component pair(Placement placement, boolean writable) {
        var reason = new Paragraph(text("profile.reason." + placement.reason()));
        reason.addClassName("reason");
        if (!placement.decided() && writable) {
            reason.add(" ");
            reason.add(Links.to(ProfileWords.path(placement.pair().question()), text("profile.typology.answer", ProfileWords.question(placement.pair().question()))));
        }
        var pair = new Div(scale(placement), reason);
        pair.addClassName("pair");
        return pair;
    }

    private static Component scale(Placement placement) {
        var pair = placement.pair();
        var track = new Div(half(placement, pair.left()), half(placement, pair.right()));
        track.addClassName("track");
        var scale = new Div(new Div(name(placement, pair.left()), name(placement, pair.right())), track, new Div(share(pair, pair.left()), share(pair, pair.right())));
        scale.addClassName("scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        return scale;
    }

    private static Span name(Placement placement, Pole pole) {
        var name = new Span(pole(pole));
        name.addClassName("end");
        name.setClassName("here", placement.pole() == pole);
        return name;
    }

    private static Span half(Placement placement, Pole pole) {
        var half = new Span();
        half.setClassName("here", placement.pole() == pole);
        return half;
    }

    private static Span share(Pair pair, Pole pole) {
        var share = new Span(text("profile.typology.share", pair.study(pole)));
        share.addClassName("share");
        return share;
    }

    private static Component table(List<Placement> placements) {
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", text("profile.typology.title"));
        var head = new NativeTableRow();
        Stream.of("pair", "here", "study").forEach(key -> head.add(new NativeTableHeaderCell(text("profile.typology.column." + key))));
        table.getHead().add(head);
        placements.forEach(placement -> table.getBody().add(new NativeTableRow(
                new NativeTableCell(text("profile.typology.pair", pole(placement.pair().left()), pole(placement.pair().right()))),
                new NativeTableCell(placement.decided() ? pole(placement.pole()) : text("profile.typology.unknown")),
                new NativeTableCell(ProfileWords.study(placement.pair())))));
        var hidden = new Div(table);
        hidden.addClassName("for-readers");
        return hidden;
    }

    private static Component source() {
        var source = new Paragraph(text("profile.typology.source", Pair.ASKED));
        source.addClassName("quiet-text");
        return source;
    }
}
