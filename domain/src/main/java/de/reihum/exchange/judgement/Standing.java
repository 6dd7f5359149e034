package de.reihum.exchange.judgement;

import de.reihum.members.Member;
import de.reihum.members.membership.Origin;

/**
 * What a row says about how the member belongs to the network.
 *
 * @param status {@code null} when the row says nothing about it
 * @param passive whether the row says that the member only receives
 * @param opener who opened the door, in the list's words, or empty
 * @param way on which the member came
 */
public record Standing(Member.Status status, boolean passive, String opener, Origin.Channel way) {

    public static final Standing UNSAID = of(null, false);

    /** Of a list that does not say how the member came. */
    public static Standing of(Member.Status status, boolean passive) {
        return new Standing(status, passive, "", Origin.Channel.UNKNOWN);
    }

    public Standing came(String by, Origin.Channel on) {
        return new Standing(status, passive, by, on);
    }
}
