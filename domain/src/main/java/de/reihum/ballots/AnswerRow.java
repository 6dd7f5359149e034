package de.reihum.ballots;

import de.reihum.members.PersonName;
import de.reihum.shared.EmailAddress;
import java.time.Instant;

/** What one member answered to a named poll. */
public record AnswerRow(long member, String memberName, String contactName, Instant answeredAt, Choices choices) {

    /** As it is read from the database. */
    public AnswerRow(Long member, String memberName, String title, String firstName, String lastName, EmailAddress email, Instant answeredAt, Choices choices) {
        this(member.longValue(), memberName, PersonName.of(title, firstName, lastName, email), answeredAt, choices);
    }
}
