package de.reihum.web.links;

import de.reihum.settings.look.Words;
import de.reihum.shared.Checks;
import de.reihum.web.shared.Messages;
import java.util.Locale;
import java.util.Map;

/** What a page of a link is given about a form that was refused, in German. */
public final class Mistakes {

    private static final Messages MESSAGES = new Messages();

    private Mistakes() {}

    public static void into(Map<String, Object> model, Runnable refused) {
        Mistake.into(model, Checks.reasons(refused), reason -> MESSAGES.text(Words.USUAL, Locale.GERMAN, reason.key(), reason.arguments().toArray()));
    }
}
