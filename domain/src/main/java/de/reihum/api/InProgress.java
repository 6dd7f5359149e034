package de.reihum.api;

import de.reihum.shared.Conflict;

/** The same request was sent before and its answer is not there yet; worth sending again in a second. */
public class InProgress extends Conflict {

    public InProgress() {
        super("api.refusal.inProgress");
    }
}
