package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.exchange.Import;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.Remark;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.jobs.Job;
import de.reihum.jobs.JobRow;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.JobProgress;
import de.reihum.web.shared.parts.Tone;
import java.util.ArrayList;
import java.util.List;

/** How the words of an import are said to people, in the page's language. */
final class ExchangeWords {

    private ExchangeWords() {}

    static String column(ImportColumn column) {
        return text("exchange.column." + column);
    }

    /** A field about persons says so, because a member may have one of the same name. */
    static String field(FieldRow field, String language) {
        return field.target() == Target.MEMBER ? field.name(language) : field.name(language) + " (" + text("exchange.columns.person") + ")";
    }

    static String remark(Remark remark) {
        var words = text(remark.key(), remark.arguments().toArray());
        return remark.column() == null ? words : text("exchange.remark", column(remark.column()), words);
    }

    static List<String> why(ImportRowView row) {
        return row.why().stream().map(ExchangeWords::remark).toList();
    }

    /** What happens to a row, or has happened. */
    static Badge.Word badge(ImportRowView row) {
        if (row.progress() == ImportRow.Progress.UNDONE || row.progress() == ImportRow.Progress.KEPT) {
            return new Badge.Word(row.progress() == ImportRow.Progress.KEPT ? Tone.WAITING : Tone.PLAIN, text("exchange.progress." + row.progress()));
        }
        var tone = switch (row.decision()) {
            case CREATE -> Tone.GOOD;
            case CHANGE -> Tone.INFORMATION;
            case ERROR -> Tone.WRONG;
            case OPEN, SKIP, UNCHANGED -> Tone.PLAIN;
        };
        return new Badge.Word(tone, decision(row.decision()));
    }

    static String decision(Decision decision) {
        return text("exchange.decision." + decision);
    }

    static Badge.Word state(Import.State state) {
        var tone = switch (state) {
            case DONE -> Tone.GOOD;
            case RUNNING, UNDOING -> Tone.INFORMATION;
            case UNDONE, RECEIVING -> Tone.PLAIN;
            case UPLOADED, MAPPED, CHECKED -> Tone.WAITING;
        };
        return new Badge.Word(tone, text("exchange.state." + state));
    }

    static String facts(ImportDetails list) {
        return text("exchange.facts", list.rowCount(), list.encoding(), separator(list.separator()), list.headingLine(), list.emptyRows());
    }

    private static String separator(char separator) {
        var key = "exchange.separator." + (int) separator;
        return has(key) ? text(key) : text("exchange.separator.other", String.valueOf(separator));
    }

    /** The list's numbers; those that are zero are left out, except for new members. */
    static Figures figures(ImportDetails list) {
        var figures = new Figures();
        for (var name : List.of("create", "change", "unchanged", "skip", "error", "warning", "undone", "kept")) {
            int count = list.counts().of(name);
            if (count > 0 || "create".equals(name)) {
                figures.figure(formats().number(count), text("exchange.count." + name, count));
            }
        }
        return figures;
    }

    static JobProgress.State progress(JobRow job) {
        if (job.state() == Job.State.FAILED) {
            return new JobProgress.State(text(job.message().key(), job.message().arguments().toArray()), 0, true);
        }
        var words = job.state() == Job.State.QUEUED ? text("exchange.wait.queued") : text("exchange.wait.rows", job.done(), job.total());
        return new JobProgress.State(words, job.total() == 0 ? -1 : job.part(), job.ended());
    }

    /** "80 anlegen, 3 ergänzen"; empty when nothing would change. */
    static String plan(ImportDetails list) {
        var parts = new ArrayList<String>();
        for (var name : List.of("create", "change")) {
            int count = list.counts().of(name);
            if (count > 0) {
                parts.add(text("exchange.plan." + name, count));
            }
        }
        return formats().enumeration(parts);
    }
}
