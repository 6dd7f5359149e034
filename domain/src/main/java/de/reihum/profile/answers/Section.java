package de.reihum.profile.answers;

/** The parts of the guided form, in their order. */
public enum Section {
    BASICS, ORGANISATION, PURPOSE, ACCESS;

    /** From 1. */
    public int step() {
        return ordinal() + 1;
    }
}
