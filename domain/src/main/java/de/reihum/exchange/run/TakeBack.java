package de.reihum.exchange.run;

import de.reihum.exchange.ImportRow;
import de.reihum.exchange.judgement.Before;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.Remark;
import de.reihum.members.Contact;
import de.reihum.members.ContactDetails;
import de.reihum.members.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes back what rows did, as long as nobody has changed the member since; what somebody has worked on is never lost. */
class TakeBack {

    private final Map<Long, Member> members;
    private final Map<Long, Instant> lastApplied;
    private final Instant undoAt;
    private final BesideBook book;
    private final BiConsumer<Contact, ContactDetails> proof;

    /**
     * @param lastApplied when this list last changed each of the members
     * @param undoAt the one moment under which everything of this list is taken back
     * @param proof keeps that a consent of the list stands no more
     */
    TakeBack(List<Member> members, Map<Long, Instant> lastApplied, Instant undoAt, BesideBook book, BiConsumer<Contact, ContactDetails> proof) {
        this.members = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        this.lastApplied = lastApplied;
        this.undoAt = undoAt;
        this.book = book;
        this.proof = proof;
    }

    void take(ImportRow row) {
        var member = members.get(row.member());
        if (member == null || !untouched(member)) {
            row.kept(Remark.note(null, "exchange.row.touched"));
            return;
        }
        if (row.decision() == Decision.CREATE) {
            member.archive(undoAt);
        } else {
            restore(member, row.before());
        }
        row.undone();
    }

    private boolean untouched(Member member) {
        var changed = member.details().changedAt();
        return changed.equals(undoAt) || changed.equals(lastApplied.get(member.id()));
    }

    private void restore(Member member, Before before) {
        if (before.member() != null) {
            member.revise(before.member(), undoAt);
        }
        for (var contact : before.contacts()) {
            if (contact.data() == null) {
                member.archiveContact(member.contact(contact.contact()), undoAt);
            } else {
                var person = member.contact(contact.contact());
                var said = person.details();
                member.reviseContact(person, contact.data(), undoAt);
                proof.accept(person, said);
            }
        }
        if (before.beside() != null) {
            book.become(member, before.beside());
            member.changed(undoAt);
        }
        if (before.awake()) {
            member.archive(undoAt);
        }
    }
}
