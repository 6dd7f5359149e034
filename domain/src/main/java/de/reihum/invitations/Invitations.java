package de.reihum.invitations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom the acting network has invited. */
public interface Invitations {

    void add(Invitation invitation);

    /** At once, so that another one may take its place. */
    void remove(Invitation invitation);

    Optional<Invitation> find(long id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Invitation> lock(long id);

    /** That of the person's member, whoever of its people was written to: a link opens for its holder also when somebody else speaks for the member by then. */
    Optional<Invitation> ofPerson(long meeting, long contact);

    /** The same, and nobody else changes it until this transaction ends: two answers of one member come one after the other. */
    Optional<Invitation> lockOfPerson(long meeting, long contact);

    /** With members and the people that were written to, by member's name. */
    List<Invitation> ofMeeting(long meeting);

    /** Those that are still there, with members, the people that were written to and meetings, by member's name. */
    List<Invitation> all(Collection<Long> ids);

    /** All of one member's, with their meetings. */
    List<Invitation> ofMember(long member);

    /** All that went to this person, with their meetings, the oldest first. */
    List<Invitation> throughContact(long contact);

    /** How many have not answered. */
    long open(long meeting);

    /** The members that are invited. */
    List<Long> members(long meeting);

    /** By member's name. */
    List<InvitedRow> rows(long meeting);

    /** What a member was invited to, the latest first. */
    List<MemberInvitation> ofMember(long member, int limit);

    /** What a person was invited to, the latest first. */
    List<MemberInvitation> ofContact(long contact, int limit);

    /** How many of each meeting's invitations still have to be done by a person: letters to be made, people to be called; of meetings on that day or later. */
    List<OpenWork> openWork(LocalDate from);
}
