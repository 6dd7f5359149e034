package de.reihum.login;

/** One network a person may enter, perhaps only after she has set up or given a second factor. @param visit whether she is only let in, as the umbrella office */
public record Doorway(int network, String name, boolean secondFactorMissing, boolean visit) {

    public Doorway(int network, String name, boolean secondFactorMissing) {
        this(network, name, secondFactorMissing, false);
    }
}
