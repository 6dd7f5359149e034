package de.reihum.web.exchange.cells;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.Contact.Consent;
import de.reihum.shared.Folding;
import java.util.Set;

/** Whether a list says that somebody wants mails. Only a clear yes is a consent; a no to the newsletter is no refusal of invitations. */
final class ConsentCell {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "1", "x", "wahr", "true", "ok", "✓", "✔");
    private static final Set<String> NO = Set.of("", "nein", "n", "no", "0", "falsch", "false", "-");

    private ConsentCell() {}

    static Consent read(String text, Notes notes) {
        var word = Folding.fold(text);
        if (YES.contains(word)) {
            return Consent.GIVEN;
        }
        if (!NO.contains(word)) {
            notes.warn(ImportColumn.CONSENT, "consentUnclear", text);
        }
        return Consent.UNKNOWN;
    }
}
