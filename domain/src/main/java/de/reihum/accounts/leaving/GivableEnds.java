package de.reihum.accounts.leaving;

/** Loose ends that become another person's by one click; for all others somebody looks at them and says that they are settled. */
public interface GivableEnds extends LooseEnds {

    /** All of it becomes another person's. */
    void give(long from, long to);
}
