package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.shared.Slice;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Timeline;

/** The last changes of one record, for the page that shows it, with the way to all of them. */
class RecordHistory extends Card {

    private static final int SHOWN = 5;

    /** @param entity the entity's name, e.g. {@code Poll} */
    RecordHistory(AuditService audit, String entity, long record) {
        super(text("audit.history"));
        var rows = audit.find(new Wanted(entity, record, ""), Slice.first(SHOWN));
        if (rows.isEmpty()) {
            add(new Paragraph(text("audit.history.empty")));
            return;
        }
        link("network/audit/" + record, text("audit.history.all"));
        var events = new Timeline();
        rows.forEach(row -> events.event(formats().moment(row.at()) + " · " + AuditWords.who(row), text("audit.action." + row.action()), details(row)));
        add(events);
    }

    private static Component[] details(AuditRow row) {
        return AuditWords.someFields(row).stream().map(Div::new).toArray(Component[]::new);
    }
}
