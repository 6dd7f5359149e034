package de.reihum.replies.calls;

import de.reihum.members.Contact;
import de.reihum.replies.Reply;
import java.time.Instant;

/**
 * Somebody whom the team calls.
 *
 * @param reply the id of her answer
 * @param name of the person
 * @param phone empty when it is not known
 * @param until when an offer ends, {@code null} when nothing is offered
 */
public record Call(long reply, long member, String memberName, long contact, String name, String phone, Instant until) {

    static Call of(Reply reply, Contact person) {
        return new Call(reply.id(), reply.member().id(), reply.member().name(), person.id(), person.name(), person.details().data().phone(), reply.place().offeredUntil());
    }
}
