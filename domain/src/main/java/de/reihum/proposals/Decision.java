package de.reihum.proposals;

import de.reihum.shared.Lines;
import java.time.Instant;

/**
 * Somebody's word on a proposal.
 *
 * @param word to who proposed it, up to 1,000 characters, or empty
 * @param by who of the team says it; empty for the person herself
 */
public record Decision(String word, String by, Instant at) {

    public Decision {
        word = Lines.many(word);
    }
}
