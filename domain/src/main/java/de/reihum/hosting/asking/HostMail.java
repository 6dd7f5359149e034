package de.reihum.hosting.asking;

import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.shared.EmailAddress;
import java.time.LocalDate;

/**
 * What a mail to a company needs.
 *
 * @param token for the address of the personal link; a secret, never stored
 * @param when {@code null} while there is no date
 * @param until the last day for an answer
 * @param agenda what is planned
 * @param seats how many people are expected at most, 0 when that is open
 * @param asker who answers questions
 */
public record HostMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, String title, String topic, When when, Agenda agenda, PlaceData place, int seats,
        LocalDate until, Askers.Desk asker) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "mail to a host";
    }
}
