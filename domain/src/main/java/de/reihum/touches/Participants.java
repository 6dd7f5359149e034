package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import java.util.List;

/**
 * Whom the numbers of a touch stand for.
 *
 * @param startedBy the member who began it, or {@code null} for the coordination
 */
record Participants(List<Party> parties, Member startedBy) {

    /** @param contact or {@code null} when it is not known who at the member */
    record Party(Member member, Contact contact) {}
}
