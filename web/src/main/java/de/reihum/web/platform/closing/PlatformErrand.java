package de.reihum.web.platform.closing;

import de.reihum.jobs.PendingEffect;

/** The platform's own effects name a network; the same effect in a network's own outbox names none, so that no network can do this to another. */
final class PlatformErrand {

    /** No network has this number. */
    private static final int NONE = 0;

    private PlatformErrand() {}

    static int network(PendingEffect effect) {
        return effect.network() == 0 ? Math.toIntExact(effect.subject()) : NONE;
    }

    /** For effects about an account in a network. */
    static int argument(PendingEffect effect) {
        return effect.network() == 0 ? Integer.parseInt(effect.argument()) : NONE;
    }
}
