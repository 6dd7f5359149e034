package de.reihum.links;

import de.reihum.shared.RuleBroken;

/** A good link into a network that rests: it will open again. */
public class NetworkRests extends RuleBroken {

    private final String network;
    private final String language;

    NetworkRests(String network, String language) {
        super("links.refusal.rests", network);
        this.network = network;
        this.language = language;
    }

    /** The network's name. */
    public String network() {
        return network;
    }

    /** The network's language. */
    public String language() {
        return language;
    }
}
