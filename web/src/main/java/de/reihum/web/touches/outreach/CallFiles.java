package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.touches.outreach.CallRow;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who could be called as files, to take along to the phone. */
@Dependent
public class CallFiles {

    private final OutreachService outreach;
    private final Actor actor;

    @Inject
    public CallFiles(OutreachService outreach, Actor actor) {
        this.outreach = outreach;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    List<Export<Void>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var language = Texts.language();
        var headings = Stream.of("member", "contact", "phone", "last", "days", "why", "parkedUntil", "parkedReason").map(key -> text("touches.call.column." + key)).toList();
        return TableFiles.of(text("touches.call.title"), headings, nothing -> Texts.in(language, () -> outreach.calls().stream().map(CallFiles::cells).toList()).stream());
    }

    private static List<String> cells(CallRow row) {
        return List.of(row.name(), row.contact(), row.phone(), formats().day(row.last()), row.last() == null ? "" : Integer.toString(row.days()), CallWords.reason(row), formats().day(row.parkedUntil()),
                row.parkedReason());
    }
}
