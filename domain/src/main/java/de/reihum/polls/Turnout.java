package de.reihum.polls;

/** How many members were asked and how many of them have answered. */
public record Turnout(long asked, long answered) {

    public static final Turnout NONE = new Turnout(0, 0);

    /** 0 to 100. */
    public int percent() {
        return asked == 0 ? 0 : Math.toIntExact(Math.round(100.0 * answered / asked));
    }
}
