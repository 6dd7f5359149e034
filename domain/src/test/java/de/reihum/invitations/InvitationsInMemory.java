package de.reihum.invitations;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Invitations without a database. */
public class InvitationsInMemory implements Invitations {

    private final List<Invitation> all = new ArrayList<>();

    @Override
    public void add(Invitation invitation) {
        all.add(invitation);
    }

    @Override
    public void remove(Invitation invitation) {
        all.remove(invitation);
    }

    @Override
    public Optional<Invitation> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Invitation> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Invitation> ofPerson(long meeting, long contact) {
        return all.stream().filter(one -> one.meeting().id() == meeting && one.member().contacts().stream().anyMatch(person -> person.id() == contact)).findFirst();
    }

    @Override
    public Optional<Invitation> lockOfPerson(long meeting, long contact) {
        return ofPerson(meeting, contact);
    }

    @Override
    public List<Invitation> ofMeeting(long meeting) {
        return all.stream().filter(one -> one.meeting().id() == meeting).toList();
    }

    @Override
    public List<Invitation> all(Collection<Long> ids) {
        return all.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public List<Invitation> ofMember(long member) {
        return all.stream().filter(one -> one.member().id() == member).toList();
    }

    @Override
    public List<Invitation> throughContact(long contact) {
        return all.stream().filter(one -> one.contact().id() == contact).toList();
    }

    @Override
    public long open(long meeting) {
        return ofMeeting(meeting).stream().filter(one -> !one.answered()).count();
    }

    @Override
    public List<Long> members(long meeting) {
        return ofMeeting(meeting).stream().map(one -> one.member().id()).toList();
    }

    @Override
    public List<InvitedRow> rows(long meeting) {
        return ofMeeting(meeting).stream().map(one -> new InvitedRow(one.id(), one.member().id(), one.member().name(), one.contact().id(), one.contact().name(),
                one.contact().email() == null ? "" : one.contact().email().text(), one.contact().details().data().phone(), one.delivery().channel(), one.invitedAt(), one.delivery().sentAt(),
                one.delivery().knows(one.meeting().standing().sequence()) ? one.meeting().standing().sequence() : -1, one.delivery().returnedAt(), one.delivery().returnedWhy(), one.reminders(), one.remindedAt(), one.answered())).toList();
    }

    @Override
    public List<MemberInvitation> ofMember(long member, int limit) {
        return List.of();
    }

    @Override
    public List<MemberInvitation> ofContact(long contact, int limit) {
        return List.of();
    }

    @Override
    public List<OpenWork> openWork(LocalDate from) {
        return all.stream().map(Invitation::meeting).distinct().filter(meeting -> !meeting.when().orElseThrow().day().isBefore(from)).map(meeting -> new OpenWork(meeting.id(), meeting.title(), left(meeting, Channel.LETTER), left(meeting, Channel.PHONE)))
                .filter(one -> one.letters() + one.calls() > 0).toList();
    }

    private long left(Meeting meeting, Channel channel) {
        boolean off = meeting.state() == Meeting.State.CANCELLED;
        return ofMeeting(meeting.id()).stream().filter(one -> one.delivery().channel() == channel && !one.delivery().knows(meeting.standing().sequence()) && (!off || one.delivery().sentAt() != null)).count();
    }
}
