package de.reihum.invitations.letters;

import de.reihum.invitations.mails.MeetingFacts;
import de.reihum.members.ContactData;
import de.reihum.members.MemberData;

/**
 * What one letter needs.
 *
 * @param known whether its reader was invited before and is told now what has changed
 * @param token for the address of the personal link; a secret, never stored but in the file
 */
public record LetterSheet(long invitation, MemberData member, ContactData contact, boolean known, String token, MeetingFacts meeting) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "letter about " + meeting.title();
    }
}
