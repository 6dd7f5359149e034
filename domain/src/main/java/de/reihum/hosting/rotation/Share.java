package de.reihum.hosting.rotation;

/** What one company has given. @param hostings in the days on which it could be asked */
public record Share(int hostings, long days) {

    private static final double YEAR = 365.25;

    /** Hostings for each year in which it could be asked. */
    double perYear() {
        return hostings / (days / YEAR);
    }
}
