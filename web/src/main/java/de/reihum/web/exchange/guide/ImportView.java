package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportService;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.ListReceiver;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import jakarta.inject.Inject;
import java.util.List;

/** Where a list comes in, and the lists that came in before. */
@Route(value = "exchange/import", layout = Frame.class)
@Needs(Permission.EXCHANGE_IMPORT)
public class ImportView extends Page {

    private static final int HISTORY = 50;

    @Inject
    public ImportView(ImportService imports, ListReceiver receiver) {
        addClassName("import-page");
        add(new PageHeader(text("exchange.title")).lead(text("exchange.lead")), StepBar.of(1),
                new FileStep(receiver, list -> UI.getCurrent().navigate(ListView.class, new RouteParameters("list", Long.toString(list)))),
                new Card(text("exchange.history"), history(imports.history(Slice.first(HISTORY)))));
    }

    @Override
    protected String title() {
        return text("exchange.title");
    }

    private static Component history(List<ImportDetails> lists) {
        if (lists.isEmpty()) {
            return new Paragraph(text("exchange.history.none"));
        }
        var rows = new Rows();
        lists.forEach(list -> rows.row(Links.to("exchange/import/" + list.id(), list.fileName()), explanation(list), new Badge(ExchangeWords.state(list.state()))));
        return rows;
    }

    private static String explanation(ImportDetails list) {
        return text("exchange.history.row", list.uploadedBy(), formats().stamp(list.uploadedAt()), list.rowCount(), list.counts().of("create"), list.counts().of("change"));
    }
}
