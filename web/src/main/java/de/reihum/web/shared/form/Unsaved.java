package de.reihum.web.shared.form;

import de.reihum.web.shared.parts.Confirmation;

/** Asks before typed changes are thrown away. */
final class Unsaved {

    private Unsaved() {}

    static void ask(Runnable discard) {
        Confirmation.warn("shared.unsaved", discard);
    }
}
