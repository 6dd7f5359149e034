package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Page;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every change in the network, newest first. */
@Route(value = "network/audit", layout = Frame.class)
@Needs(Permission.AUDIT_READ)
public class AuditView extends Page {

    private static final List<Integer> PERIODS = List.of(1, 7, 30, 90, 365);

    @Inject
    public AuditView(AuditService audit, Clock clock) {
        var list = new RecordList<AuditRow, Wanted>("audit.list", Wanted.everything(), audit::find, audit::count);
        list.plain("at", row -> formats().stamp(row.at())).always().width(175, 0);
        list.plain("who", AuditWords::who).width(150, 1);
        list.badge("action", AuditWords::action);
        list.plain("entity", row -> AuditWords.entity(row.entity())).width(165, 1);
        list.opener("record", row -> row.recordName().isEmpty() ? AuditWords.entity(row.entity()) : row.recordName(), ChangeDialog::open);
        list.lines("fields", AuditWords::someFields);
        list.card(row -> new CardLine(AuditWords.title(row), "", explanation(row), AuditWords.action(row)));
        list.search(Wanted::withText);
        list.choice("period", PERIODS, days -> text("audit.list.period", days), (wanted, days) -> wanted.withFrom(days == null ? null : clock.instant().minus(Duration.ofDays(days))));
        list.choice("who", audit.actors(), name -> name, Wanted::withActor);
        list.choice("entity", AuditWords.ENTITIES, AuditWords::entity, Wanted::withEntity);
        list.choice("action", AuditWords.ACTIONS, action -> text("audit.action." + action), Wanted::withAction);
        AuditFiles.of(audit).forEach(list::export);
        add(list);
    }

    private static String explanation(AuditRow row) {
        return Stream.of(formats().stamp(row.at()), AuditWords.who(row), String.join("; ", AuditWords.someFields(row))).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    protected String title() {
        return text("audit.list.title");
    }
}
