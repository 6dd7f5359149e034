package de.reihum.members;

import de.reihum.shared.EmailAddress;

/**
 * A member as the addressee of a mail: its representative, or the reason why nobody there can be written to.
 *
 * @param contact 0 when there is no representative
 * @param email {@code null} when there is none
 */
public record Recipient(long member, String memberName, long contact, String contactName, EmailAddress email, String language, Contact.Consent consent) {

    /** Why a member cannot be written to. */
    public enum Obstacle { NO_REPRESENTATIVE, NO_EMAIL, REFUSED }

    /** @param row member id and name, contact id, title, first and last name, address, language and consent, as read from the database */
    public static Recipient of(Object... row) {
        var email = (EmailAddress) row[6];
        return new Recipient((Long) row[0], (String) row[1], row[2] == null ? 0 : (Long) row[2], PersonName.of((String) row[3], (String) row[4], (String) row[5], email),
                email, row[7] == null ? "de" : (String) row[7], row[8] == null ? Contact.Consent.UNKNOWN : (Contact.Consent) row[8]);
    }

    /** @return {@code null} when a mail can be sent */
    public Obstacle obstacle() {
        return contact == 0 ? Obstacle.NO_REPRESENTATIVE : email == null ? Obstacle.NO_EMAIL : consent == Contact.Consent.REFUSED ? Obstacle.REFUSED : null;
    }

    public boolean reachable() {
        return obstacle() == null;
    }
}
