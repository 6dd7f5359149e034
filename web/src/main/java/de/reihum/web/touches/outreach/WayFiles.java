package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.membership.Origin;
import de.reihum.touches.outreach.WayReport;
import de.reihum.touches.outreach.WayReportService;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import de.reihum.web.touches.TouchWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The report of outreach as files: one line for each way and each door-opener, beside both turns. */
@Dependent
public class WayFiles {

    private final WayReportService reports;
    private final Actor actor;

    @Inject
    public WayFiles(WayReportService reports, Actor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    /** For the months of a report; empty when the acting person may not export. */
    List<Export<Integer>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var language = Texts.language();
        var headings = Stream.of("turn", "by", "way", "turned", "n").map(key -> text("touches.report.column." + key)).toList();
        return TableFiles.of(text("touches.report.title"), headings, months -> Texts.in(language, () -> lines(reports.report(months))).stream());
    }

    private static List<List<String>> lines(WayReport report) {
        return Stream.concat(lines("joining", report.joining()), lines("waking", report.waking())).toList();
    }

    private static Stream<List<String>> lines(String kind, WayReport.Turn turn) {
        var name = text("touches.report." + kind);
        return Stream.concat(turn.channels().stream().map(one -> List.of(name, text("touches.report.channels"), TouchWords.channel(one.channel()), Integer.toString(one.turned()), Integer.toString(one.n()))),
                turn.openers().stream().map(one -> List.of(name, text("touches.report.openers"), opener(one), Integer.toString(one.turned()), Integer.toString(one.n()))));
    }

    static String opener(WayReport.ByOpener one) {
        return one.opener() == Origin.Opener.MEMBER ? one.by() : text("touches.report.opener." + one.opener());
    }
}
