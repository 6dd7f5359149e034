package de.reihum.ballots;

import de.reihum.polls.PollDetails;
import de.reihum.shared.EmailAddress;
import java.time.LocalDate;
import java.util.List;

/**
 * What a mail about a poll needs.
 *
 * @param network the sender's name
 * @param language of the person
 * @param token for the address of the personal link; a secret, never stored
 * @param options that are offered
 * @param topic the chosen one's text, or empty
 */
public record PollMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, String question, String intro, boolean anonymous, LocalDate endsOn,
        List<PollDetails.Option> options, String topic, String word, PollResults results) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "mail about " + question;
    }
}
