package de.reihum.hosting.asking;

/**
 * What a company answers.
 *
 * @param place name of one of its places, empty for its seat; only with a yes
 * @param again when it may be asked again; only with a no
 * @param word to the coordination, up to 500 characters
 */
public record HostAnswer(boolean yes, String place, Again again, String word) {

    /** When a company that says no wants to be asked again: for the next meeting, not within a year, never. */
    public enum Again { NEXT, IN_A_YEAR, NEVER }

    public HostAnswer {
        place = place == null ? "" : place;
        again = again == null ? Again.NEXT : again;
    }
}
