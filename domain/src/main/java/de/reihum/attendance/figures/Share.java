package de.reihum.attendance.figures;

/**
 * How many of some members came.
 *
 * @param name of a channel, a size class or an hour, as in code
 * @param noShows people who had said to come
 */
public record Share(String name, int invited, int answered, int came, int noShows) {

    private static final int WHOLE = 100;

    Share and(Share other) {
        return new Share(name, invited + other.invited, answered + other.answered, came + other.came, noShows + other.noShows);
    }

    /** Of those invited, in per cent; 0 when nobody was. */
    public int percent() {
        return invited == 0 ? 0 : Math.min(WHOLE, Math.round((float) WHOLE * came / invited));
    }
}
