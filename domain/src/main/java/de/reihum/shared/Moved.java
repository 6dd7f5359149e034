package de.reihum.shared;

/** There is no such record any more: it became part of another one. Told only inside the network it belonged to. */
public class Moved extends NotFound {

    private final long to;

    public Moved(long to) {
        super("shared.refusal.moved");
        this.to = to;
    }

    /** The record it became part of. */
    public long to() {
        return to;
    }
}
