package de.reihum.web.exchange.cells;

import static de.reihum.members.Member.Status.*;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.Standing;
import de.reihum.members.Member.Status;
import de.reihum.shared.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How a member belongs to the network. A passive one is a member, too: whether it gives something is another question. */
final class StatusCell {

    private static final Map<String, Status> WORDS = new HashMap<>();
    private static final Set<String> PASSIVE = Set.of("passiv", "passives mitglied", "inaktiv", "passive", "passive member", "inactive");

    static {
        words(PROSPECT, "interessiert", "Interessent", "Interessentin", "Interesse", "Kontakt", "potenziell", "prospect", "lead", "interested");
        words(APPLIED, "beantragt", "Antrag", "Antrag gestellt", "angefragt", "Bewerbung", "applied", "application", "pending");
        words(ACTIVE, "aktiv", "Mitglied", "ja", "aktives Mitglied", "Vollmitglied", "active", "member", "yes");
        words(PAUSED, "pausiert", "Pause", "ruht", "ruhend", "paused", "on hold", "dormant");
        words(LEFT, "ausgetreten", "ehemalig", "ehemaliges Mitglied", "gekündigt", "Austritt", "ausgeschieden", "left", "former", "former member", "resigned", "nein", "no");
    }

    private StatusCell() {}

    static Standing read(String text, Notes notes) {
        if (Cell.meansNothing(text)) {
            return Standing.UNSAID;
        }
        var word = Folding.fold(text);
        if (PASSIVE.contains(word)) {
            notes.note(ImportColumn.STATUS, "passive");
            return Standing.of(ACTIVE, true);
        }
        if (!WORDS.containsKey(word)) {
            notes.warn(ImportColumn.STATUS, "statusUnknown", text);
        }
        return Standing.of(WORDS.get(word), false);
    }

    private static void words(Status status, String... words) {
        for (var word : words) {
            WORDS.put(Folding.fold(word), status);
        }
    }
}
