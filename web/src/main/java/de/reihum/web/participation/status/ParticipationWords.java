package de.reihum.web.participation.status;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.members.sources.Evidence;
import de.reihum.participation.Decision;
import de.reihum.participation.DecisionRow;
import de.reihum.participation.SpellRow;
import de.reihum.participation.rules.Finding;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.util.List;

/** Reasons as sentences in the page's language. */
public final class ParticipationWords {

    private ParticipationWords() {}

    public static String line(Evidence.Line line) {
        return text("participation.line." + line);
    }

    /** "kein eigener Beitrag seit März 2025", "bei 1 von 4 Treffen dabei" */
    public static String finding(Finding finding) {
        var key = "participation.finding." + finding.line();
        if (finding.line() == Evidence.Line.PRESENCE) {
            return finding.result() == Finding.Result.UNJUDGED ? text("participation.finding.PRESENCE.unjudged") : text("participation.finding.PRESENCE.share", finding.count(), finding.of());
        }
        if (finding.count() > 0) {
            return text(key + ".some", finding.count());
        }
        return finding.last() == null ? text(key + ".never") : text(key + ".since", formats().month(finding.last()));
    }

    /** All lines in one sentence, without what cannot be judged. */
    public static String findings(List<Finding> findings) {
        return String.join("; ", findings.stream().filter(one -> one.result() != Finding.Result.UNJUDGED).map(ParticipationWords::finding).toList());
    }

    public static Badge.Word result(Finding.Result result) {
        var tone = switch (result) {
            case MET -> Tone.GOOD;
            case MISSED -> Tone.WAITING;
            case UNJUDGED -> Tone.PLAIN;
        };
        return new Badge.Word(tone, text("participation.result." + result));
    }

    /** Why the status is what it is, besides the lines; empty where the lines say it all. */
    public static String cause(SpellRow spell) {
        return switch (spell.cause()) {
            case LINES -> "";
            case DECIDED -> text("participation.cause.DECIDED", formats().day(spell.until()));
            case NEW -> text("participation.cause.NEW", formats().day(spell.until()));
            case PAUSED -> text("participation.cause.PAUSED");
            case NO_MEMBER -> text("participation.cause.NO_MEMBER");
        };
    }

    public static String decision(DecisionRow decision) {
        var reason = decision.origin() == Decision.Origin.LIST ? text("participation.decision.fromList") : decision.reason();
        return text("participation.decision.sentence", decision.by(), formats().day(decision.on()), reason, formats().day(decision.until()));
    }

    public static String evidence(Evidence.Kind kind) {
        return text("participation.evidence." + kind);
    }
}
