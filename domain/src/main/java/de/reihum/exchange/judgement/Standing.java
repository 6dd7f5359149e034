package de.reihum.exchange.judgement;

import de.reihum.members.Member;

/**
 * What a row says about how the member belongs to the network.
 *
 * @param status {@code null} when the row says nothing about it
 * @param passive whether the row says that the member only receives
 */
public record Standing(Member.Status status, boolean passive) {

    public static final Standing UNSAID = new Standing(null, false);
}
