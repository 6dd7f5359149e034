package de.reihum.proposals.mail;

import de.reihum.proposals.Proposal;
import de.reihum.shared.EmailAddress;

/**
 * What a mail to somebody who proposes needs.
 *
 * @param member whom the person works for
 * @param token for the address of the personal link; a secret, never stored
 * @param kind {@code null} when she is invited to propose
 * @param title of her proposal
 * @param other title of the one with which hers was put together, or empty
 * @param word the coordination's, or empty
 * @param by who says it
 * @param asked whether it can be chosen in a poll, otherwise a meeting is planned
 */
public record ProposalMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, Proposal.Kind kind, String title, String other, String word,
        String by, boolean asked) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "mail about a proposal";
    }
}
