package de.reihum.polls;

import java.util.ArrayList;
import java.util.Comparator;
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
    public Optional<Invitation> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Invitation> ofContact(long poll, long contact) {
        return ofPoll(poll).stream().filter(one -> one.contact().id() == contact).findFirst();
    }

    @Override
    public Optional<Invitation> lockOfContact(long poll, long contact) {
        return ofContact(poll, contact);
    }

    @Override
    public List<Invitation> ofPoll(long poll) {
        return all.stream().filter(one -> one.poll().id() == poll).toList();
    }

    @Override
    public List<Invitation> ofPerson(long contact) {
        return all.stream().filter(one -> one.contact().id() == contact).toList();
    }

    @Override
    public List<Invitation> unanswered(long poll) {
        return ofPoll(poll).stream().filter(one -> !one.answered()).toList();
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
    public void remove(Invitation invitation) {
        all.remove(invitation);
    }

    @Override
    public List<MemberPoll> ofMember(long member, int limit) {
        return all.stream().filter(one -> one.member().id() == member).sorted(Comparator.comparing(Invitation::askedAt).reversed()).limit(limit)
                .map(one -> new MemberPoll(one.poll().id(), one.poll().question(), one.askedAt(), one.reminders(), one.remindedAt(), one.answered())).toList();
    }

    @Override
    public List<MemberPoll> namedOfContact(long contact, int limit) {
        return all.stream().filter(one -> one.contact().id() == contact && !one.poll().anonymous()).sorted(Comparator.comparing(Invitation::askedAt).reversed()).limit(limit)
                .map(one -> new MemberPoll(one.poll().id(), one.poll().question(), one.askedAt(), one.reminders(), one.remindedAt(), one.answered())).toList();
    }

    @Override
    public List<InvitationRow> rows(long poll) {
        return ofPoll(poll).stream()
                .map(one -> new InvitationRow(one.id(), one.member().id(), one.member().name(), one.contact().name(), String.valueOf(one.contact().email()), null, one.reminders(), null, one.answered()))
                .sorted(Comparator.comparing(InvitationRow::memberName)).toList();
    }
}
