package de.reihum.web.shared.frame;

/** A feature's number beside its entry in the navigation: how many things wait there. Collected by CDI. */
public interface NavCount {

    Entry entry();

    /** 0 shows nothing; also when the acting person may not know. */
    int waiting();
}
