package de.reihum.web.platform.closing;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.platform.closing.ClosedPlace;
import de.reihum.platform.closing.ClosedPlaceService;
import de.reihum.platform.export.NetworkExportService;
import de.reihum.shared.NotFound;
import de.reihum.web.platform.export.ExportFile;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Rows;
import jakarta.inject.Inject;
import java.util.Set;

/** All that is left of a closed network for those who administered it: the file with everything. */
@Route(value = "closed", layout = Frame.class)
@Needs(Permission.CLOSED_NETWORKS)
public class ClosedView extends Page {

    private final transient ClosedPlaceService places;
    private final transient NetworkExportService exports;
    private final transient TenantRunner runner;
    private final transient Actor actor;

    @Inject
    public ClosedView(ClosedPlaceService places, NetworkExportService exports, TenantRunner runner, Actor actor) {
        this.places = places;
        this.exports = exports;
        this.runner = runner;
        this.actor = actor;
        var cards = new Div();
        cards.addClassName("stack");
        places.mine().forEach(place -> cards.add(card(place)));
        add(new PageHeader(title()).lead(text("platform.closed.lead")), cards.getComponentCount() == 0 ? new EmptyState("platform.closed.empty") : cards);
    }

    @Override
    protected String title() {
        return text("platform.closed.title");
    }

    private Card card(ClosedPlace place) {
        var card = new Card(place.name(), new Paragraph(text("platform.closed.dates", formats().day(place.closedAt()), formats().day(place.deleteAt()))));
        if (place.export() == 0) {
            card.add(new Paragraph(text("platform.closed.making")));
            return card;
        }
        var file = ExportFile.of(text("platform.export.fetch"), place.number(), exports, work -> within(place.number(), work));
        var link = new ExportLink<>(file, () -> mine(place.number()).export());
        link.addClassName("download");
        card.add(new Rows().row(text("platform.closed.file"), text("platform.closed.until", formats().day(place.deleteAt())), link));
        return card;
    }

    /** Asked anew at the moment of the click. */
    private ClosedPlace mine(int number) {
        return places.mine().stream().filter(place -> place.number() == number).findFirst().orElseThrow(NotFound::record);
    }

    private void within(int number, Runnable work) {
        var me = actor.identity();
        runner.walk(mine(number).number(), new Actor.Identity(me.kind(), me.id(), me.name(), Set.of(Permission.NETWORK_SETTINGS)), work);
    }
}
