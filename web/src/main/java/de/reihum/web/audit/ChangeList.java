package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes as a list to search, narrow down and take along: of the whole network, or around one record. */
final class ChangeList {

    private static final List<Integer> PERIODS = List.of(1, 7, 30, 90, 365);

    private ChangeList() {}

    static RecordList<AuditRow, Wanted> of(AuditService audit, Wanted all, Clock clock) {
        var list = new RecordList<AuditRow, Wanted>("audit.list", all, audit::find, audit::count);
        list.plain("at", row -> formats().stamp(row.at())).always().width(175, 0);
        list.plain("who", AuditWords::who).width(150, 1);
        list.badge("action", AuditWords::action);
        list.plain("entity", row -> AuditWords.entity(row.entity())).width(165, 1);
        list.opener("record", row -> row.recordName().isEmpty() ? AuditWords.entity(row.entity()) : AuditWords.record(row), ChangeDialog::open);
        list.lines("fields", AuditWords::someFields);
        list.card(row -> new CardLine(AuditWords.title(row), "", explanation(row), AuditWords.action(row)));
        list.search(Wanted::withText);
        list.choice("period", PERIODS, days -> text("audit.list.period", days), (wanted, days) -> wanted.withFrom(days == null ? null : clock.instant().minus(Duration.ofDays(days))));
        list.choice("who", audit.actors(), name -> name, Wanted::withActor);
        list.choice("entity", AuditWords.ENTITIES, AuditWords::entity, Wanted::withEntity);
        list.choice("action", AuditWords.ACTIONS, action -> text("audit.action." + action), Wanted::withAction);
        AuditFiles.of(audit).forEach(list::export);
        return list;
    }

    private static String explanation(AuditRow row) {
        return Stream.of(formats().stamp(row.at()), AuditWords.who(row), String.join("; ", AuditWords.someFields(row))).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
