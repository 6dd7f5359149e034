package de.reihum.duplicates;

import java.time.Instant;
import java.util.List;

/**
 * Two records that may be the same, and why.
 *
 * @param id of the pair, as in {@link Pair#text}
 * @param toldApartAt when somebody said that they are not the same; {@code null} while nobody has
 * @param toldApartBy who said so, or empty
 */
public record DuplicateRow(String id, Pair pair, Side one, Side other, List<Likeness> reasons, Instant toldApartAt, String toldApartBy) {

    /**
     * One of the two.
     *
     * @param member the member itself, or the contact's
     * @param about place of a member, or the contact's member
     */
    public record Side(long id, long member, String name, String about) {}

    /**
     * Why they may be the same.
     *
     * @param shared what they have in common: the name, or the mail address
     */
    public record Likeness(Why why, String shared) {}

    /** The same name at the same place, the same name while a place is missing, the same mail address. */
    public enum Why { NAME_AND_PLACE, NAME, EMAIL }

    DuplicateRow toldApart(Distinction distinction) {
        return new DuplicateRow(id, pair, one, other, reasons, distinction.decidedAt(), distinction.decidedBy());
    }

    public boolean open() {
        return toldApartAt == null;
    }
}
