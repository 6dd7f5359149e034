package de.reihum.attendance.figures;

/**
 * How many of some members came.
 *
 * @param name of a channel, a size class or an hour, as in code
 */
public record Share(String name, int invited, int came) {

    private static final int WHOLE = 100;

    /** Of those invited, in per cent; 0 when nobody was. */
    public int percent() {
        return invited == 0 ? 0 : Math.min(WHOLE, Math.round((float) WHOLE * came / invited));
    }
}
