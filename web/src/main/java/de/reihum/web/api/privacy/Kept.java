package de.reihum.web.api.privacy;

import de.reihum.shared.Reason;

/**
 * What stays without the person.
 *
 * @param reason stable key of what it is and why it stays, e.g. {@code polls.personal.answerKept}
 * @param number how many
 */
public record Kept(String reason, int number) {

    static Kept of(Reason reason) {
        return new Kept(reason.key(), reason.arguments().stream().filter(Number.class::isInstance).map(Number.class::cast).mapToInt(Number::intValue).findFirst().orElse(1));
    }
}
