package de.reihum.exchange.run;

import de.reihum.exchange.judgement.Beside;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.judgement.Before;
import de.reihum.exchange.judgement.Candidates;
import de.reihum.exchange.judgement.Judgement;
import de.reihum.exchange.judgement.Known;
import de.reihum.exchange.judgement.MemberDraft;
import de.reihum.exchange.judgement.Merge;
import de.reihum.members.Contact;
import de.reihum.members.ContactDetails;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.membership.Doors;
import de.reihum.members.membership.SaidPassive;
import de.reihum.members.merged.SaidDifferent;
import de.reihum.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Carries out what was judged, and notes in the row what is needed to take it back. */
class MemberWriter {

    private final Members members;
    private final Ids ids;
    private final Candidates candidates;
    private final Instant now;
    private final Consumer<SaidPassive> passive;
    private final Consumer<SaidDifferent> different;
    private final Doors doors;
    private final BesideBook book;
    private final BiConsumer<Contact, ContactDetails> proof;
    private final Map<Long, Member> open = new HashMap<>();

    /** @param loaded all members the rows may mean @param passive hears of each member that the list calls so @param different hears of each that is entered although it looks like another one @param proof keeps what people agreed to, with what was known before */
    MemberWriter(Members members, Ids ids, Candidates candidates, List<Member> loaded, Instant now, Doors doors, BesideBook book, Consumer<SaidPassive> passive, Consumer<SaidDifferent> different, BiConsumer<Contact, ContactDetails> proof) {
        this.members = members;
        loaded.forEach(member -> open.put(member.id(), member));
        this.ids = ids;
        this.candidates = candidates;
        this.now = now;
        this.passive = passive;
        this.different = different;
        this.doors = doors;
        this.book = book;
        this.proof = proof;
    }

    void write(ImportRow row, Judgement judgement, MemberDraft draft) {
        switch (row.decision()) {
            case CREATE -> create(row, judgement, draft);
            case CHANGE -> change(row, judgement);
            default -> { }
        }
    }

    private void create(ImportRow row, Judgement judgement, MemberDraft draft) {
        var member = new Member(ids.next(), draft.member(), now);
        draft.contacts().forEach(contact -> member.addContact(ids.next(), contact, now));
        members.add(member);
        member.contacts().forEach(contact -> proof.accept(contact, null));
        if (row.choice() == ImportRow.Choice.CREATE) {
            candidates.alike(draft).forEach(other -> different.accept(new SaidDifferent(member.id(), other)));
        }
        open.put(member.id(), member);
        candidates.replace(judgement.target(), known(member, row.line(), draft.beside()));
        book.begin(member, draft.beside());
        doors.open(member, draft.standing().opener(), draft.standing().way());
        if (draft.standing().passive()) {
            passive.accept(new SaidPassive(member.id()));
        }
        row.created(member.id(), now);
    }

    private void change(ImportRow row, Judgement judgement) {
        var merge = judgement.merge();
        var member = open.get(judgement.target().member());
        boolean woken = member.archived();
        if (woken) {
            member.restore(now);
        }
        if (merge.changesMember()) {
            member.revise(merge.member(), now);
        }
        var before = new ArrayList<Before.BeforeContact>();
        for (var change : merge.contacts()) {
            before.add(new Before.BeforeContact(write(member, change), change.before()));
        }
        if (merge.changesBeside()) {
            book.become(member, merge.beside());
            member.changed(now);
        }
        candidates.member(member.id()).ifPresent(old -> candidates.replace(old, known(member, old.line(), merge.beside())));
        row.changed(member.id(), now, new Before(merge.changesMember() ? judgement.target().data() : null, before, woken, merge.changesBeside() ? judgement.target().beside().before(merge.beside()) : null));
    }

    /** @return the contact's id */
    private long write(Member member, Merge.ContactChange change) {
        var known = change.id() == 0 ? null : member.contact(change.id());
        var before = known == null ? null : known.details();
        var contact = known == null ? member.addContact(ids.next(), change.after(), now) : known;
        if (known != null) {
            member.reviseContact(known, change.after(), now);
        }
        proof.accept(contact, before);
        return contact.id();
    }

    private static Known known(Member member, int line, Beside beside) {
        return Known.of(member.details(), line, Known.Sleep.AWAKE, beside);
    }
}
