package de.reihum.web.members.bulk;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.fields.FieldRow;
import de.reihum.members.Member;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.members.bulk.BulkRun;
import de.reihum.members.bulk.BulkRunRow;
import de.reihum.web.members.MemberWords;
import de.reihum.web.members.extras.ExtraWords;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.util.List;

/** How changes of many are called, in the page's language. */
final class BulkWords {

    private BulkWords() {}

    /** @param own the network's own field it is about, or {@code null} for a usual one or one that is asked no more */
    static String field(Field field, FieldRow own) {
        return own == null ? text("members.bulk.change." + field) : own.name(language().getLanguage());
    }

    /** A value as people read it. */
    static String value(Field field, FieldRow own, String stored) {
        if (stored.isEmpty()) {
            return text("members.bulk.change.nothing");
        }
        return switch (field) {
            case KIND -> MemberWords.kind(Member.Kind.valueOf(stored));
            case STATUS -> MemberWords.status(Member.Status.valueOf(stored));
            case OWN -> own != null && own.reasons(stored).isEmpty() ? ExtraWords.value(own, stored) : stored;
            case SECTOR, TOWN -> stored;
            case ADD_TAG, REMOVE_TAG -> stored.replace(";", ", ");
        };
    }

    /** "Branche: Bildung". */
    static String name(BulkRunRow run, List<FieldRow> asked) {
        var own = asked.stream().filter(one -> one.id() == run.own()).findFirst().orElse(null);
        return text("members.changes.name", field(run.field(), own), value(run.field(), own, run.value()));
    }

    static Badge.Word state(BulkRunRow run) {
        return new Badge.Word(run.working() ? Tone.INFORMATION : run.state() == BulkRun.State.DONE ? Tone.GOOD : Tone.PLAIN, text("members.changes.state." + run.state()));
    }

    /** What became of it. @param kept some members that stayed when it was taken back */
    static String outcome(BulkRunRow run, List<String> kept) {
        if (run.state() != BulkRun.State.UNDONE) {
            return text("members.changes.outcome", run.changed(), run.left());
        }
        return run.kept() == 0 ? text("members.bulk.change.back", run.restored())
                : text("members.bulk.change.backSome", run.restored(), run.kept() > kept.size() ? text("members.changes.more", String.join(", ", kept), run.kept() - kept.size()) : String.join(", ", kept));
    }
}
