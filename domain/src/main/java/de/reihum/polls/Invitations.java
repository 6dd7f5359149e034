package de.reihum.polls;

import java.util.List;
import java.util.Optional;

/** Whom the acting network's polls asked. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> find(long id);

    Optional<Invitation> ofContact(long poll, long contact);

    /** The same, and nobody else changes it until this transaction ends: two answers of one member come one after the other. */
    Optional<Invitation> lockOfContact(long poll, long contact);

    List<Invitation> ofPoll(long poll);

    /** In all polls, the oldest first. */
    List<Invitation> ofPerson(long contact);

    /** Those without an answer, with their members and their members' contacts. */
    List<Invitation> unanswered(long poll);

    /** All of one member's, with their polls. */
    List<Invitation> ofMember(long member);

    /** All that reached a member through this person. */
    List<Invitation> throughContact(long contact);

    void remove(Invitation invitation);

    /** What a member was asked, the latest first. */
    List<MemberPoll> ofMember(long member, int limit);

    /** What a person was asked, the latest first, without anonymous polls. */
    List<MemberPoll> namedOfContact(long contact, int limit);

    /** By member's name. */
    List<InvitationRow> rows(long poll);
}
