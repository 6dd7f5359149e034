package de.reihum.exchange.judgement;

import static de.reihum.exchange.judgement.ImportColumn.*;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.shared.Folding;
import de.reihum.shared.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Brings a row together with the member it means. What is empty is filled; what differs stays as it is and is told, unless the list shall win.
 * An empty cell never empties anything.
 */
public class Merge {

    /** @param id 0 for a new contact */
    public record ContactChange(long id, ContactData before, ContactData after) {}

    private static final String DIFFERS = "exchange.row.differs";

    private final Known target;
    private final boolean listWins;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<ContactChange> contacts = new ArrayList<>();
    private final MemberData member;
    private final Beside beside;

    public Merge(Known target, MemberDraft draft, boolean listWins) {
        this.target = target;
        this.listWins = listWins;
        this.member = member(target.data(), draft.member(), draft.kindKnown());
        draft.contacts().forEach(this::contact);
        status(draft.standing());
        var said = aboutRepresentative(draft) ? draft.beside() : draft.beside().impersonal();
        this.beside = target.beside().with(said, listWins);
        tellBeside(said, said.equals(draft.beside()));
    }

    public boolean changesNothing() {
        return !changesMember() && !changesBeside() && contacts.isEmpty();
    }

    /** Whether the row says something else than what is there, and it stays. */
    boolean differs() {
        return remarks.stream().anyMatch(remark -> remark.key().equals(DIFFERS));
    }

    public boolean changesMember() {
        return !member.equals(target.data());
    }

    public boolean changesBeside() {
        return !beside.equals(target.beside());
    }

    public Beside beside() {
        return beside;
    }

    public MemberData member() {
        return member;
    }

    public List<ContactChange> contacts() {
        return List.copyOf(contacts);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Why the result could not be saved; empty when it can. */
    List<Reason> reasons() {
        var all = new ArrayList<>(member.reasons());
        contacts.forEach(change -> all.addAll(change.after().reasons()));
        var emails = result(0).contacts().stream().map(contact -> contact.data().email()).filter(email -> !email.isEmpty()).toList();
        if (emails.stream().distinct().count() < emails.size() && !contacts.isEmpty()) {
            all.add(Reason.of("email", "members.refusal.emailTwice", contacts.get(0).after().email()));
        }
        return all;
    }

    /** The member as it will be, for later rows of the same file. */
    Known result(int line) {
        var after = new ArrayList<Known.KnownContact>();
        for (var known : target.contacts()) {
            after.add(new Known.KnownContact(known.id(), contacts.stream().filter(change -> change.before() == known.data()).map(ContactChange::after).findFirst().orElse(known.data())));
        }
        contacts.stream().filter(change -> change.before() == null).forEach(change -> after.add(new Known.KnownContact(0, change.after())));
        return new Known(target.member(), target.line() == 0 ? line : target.line(), member, after, Known.Sleep.AWAKE, beside);
    }

    private MemberData member(MemberData old, MemberData now, boolean kindKnown) {
        return new MemberData(
                text(NAME, old.name(), now.name()), kindKnown ? kind(old.kind(), now.kind()) : old.kind(), old.status(),
                text(EMPLOYEES, old.employees(), now.employees()), text(SECTOR, old.sector(), now.sector()),
                text(STREET, old.street(), now.street()), text(POSTCODE, old.postcode(), now.postcode()), text(TOWN, old.town(), now.town()),
                text(WEB, old.website(), now.website()), text(JOINED_ON, old.joinedOn(), now.joinedOn()),
                tags(old, now), text(NOTES, old.notes(), now.notes()),
                old.section() == null || listWins && now.section() != null ? now.section() : old.section(), old.employeesOn().isEmpty() || listWins && !now.employeesOn().isEmpty() ? now.employeesOn() : old.employeesOn(),
                old.languages().isEmpty() || listWins && !now.languages().isEmpty() ? now.languages() : old.languages());
    }

    private String text(ImportColumn column, String old, String now) {
        if (now.isEmpty() || now.equals(old)) {
            return old;
        }
        if (old.isEmpty()) {
            remarks.add(Remark.note(column, "exchange.row.fills", now));
            return now;
        }
        if (listWins) {
            remarks.add(Remark.note(column, "exchange.row.replaces", old, now));
            return now;
        }
        if (!Folding.fold(old).equals(Folding.fold(now))) {
            remarks.add(Remark.note(column, DIFFERS, now, old));
        }
        return old;
    }

    /** A list never takes a member out of the network or into it: there it is a decision with a day and a reason. */
    private void status(Standing said) {
        if (said.status() != null && said.status() != target.data().status()) {
            remarks.add(Remark.note(STATUS, "exchange.row.statusStays"));
        }
    }

    /** The network's own fields about a person stand for whoever represents the member; what a row says there about somebody else has no place. */
    private boolean aboutRepresentative(MemberDraft draft) {
        var represented = target.contacts().stream().map(Known.KnownContact::data).filter(contact -> contact.roles().contains(Contact.Role.REPRESENTATIVE)).findFirst();
        return draft.contacts().isEmpty() ? represented.isPresent()
                : same(draft.contacts().get(0)).map(Known.KnownContact::data).equals(represented) && represented.isPresent() || target.contacts().isEmpty();
    }

    private void tellBeside(Beside said, boolean all) {
        if (!all) {
            remarks.add(Remark.note(null, "exchange.row.personElse"));
        }
        if (changesBeside()) {
            remarks.add(Remark.note(null, "exchange.row.besides"));
        } else if (!target.beside().with(said, true).equals(target.beside())) {
            remarks.add(Remark.note(null, "exchange.row.besidesDiffer"));
        }
    }

    private Member.Kind kind(Member.Kind old, Member.Kind now) {
        if (now == Member.Kind.OTHER || now == old || !listWins && old != Member.Kind.OTHER) {
            return old;
        }
        remarks.add(Remark.note(KIND, "exchange.row.newKind"));
        return now;
    }

    private LinkedHashSet<String> tags(MemberData old, MemberData now) {
        var all = new LinkedHashSet<>(old.tags());
        for (var tag : now.tags()) {
            if (all.stream().noneMatch(known -> Folding.fold(known).equals(Folding.fold(tag)))) {
                remarks.add(Remark.note(TAGS, "exchange.row.fills", tag));
                all.add(tag);
            }
        }
        return all;
    }

    private LinkedHashSet<String> interests(ContactData old, ContactData now) {
        var all = new LinkedHashSet<>(old.interests());
        now.interests().stream().filter(topic -> all.stream().noneMatch(known -> Folding.fold(known).equals(Folding.fold(topic)))).toList().forEach(all::add);
        return all;
    }

    private void contact(ContactData now) {
        var known = same(now);
        if (known.isEmpty()) {
            contacts.add(new ContactChange(0, null, now));
            remarks.add(Remark.note(LAST_NAME, "exchange.row.newContact", name(now)));
            return;
        }
        var old = known.get().data();
        var after = new ContactData(
                old.salutation() == Contact.Salutation.NONE || listWins && now.salutation() != Contact.Salutation.NONE ? now.salutation() : old.salutation(),
                old.title(), text(FIRST_NAME, old.firstName(), now.firstName()), text(LAST_NAME, old.lastName(), now.lastName()), text(POSITION, old.position(), now.position()),
                text(EMAIL, old.email(), now.email()), text(PHONE, old.phone(), now.phone()), old.roles(), old.language(),
                newConsent(old, now) ? now.consent() : old.consent(), newConsent(old, now) ? now.consentSource() : old.consentSource(),
                old.channel() == null || listWins && now.channel() != null ? now.channel() : old.channel(), interests(old, now));
        if (!after.equals(old)) {
            contacts.add(new ContactChange(known.get().id(), old, after));
        }
    }

    /** A list never takes a consent away, and never gives one to somebody who has refused. */
    private boolean newConsent(ContactData old, ContactData now) {
        boolean is = old.consent() == Contact.Consent.UNKNOWN && now.consent() == Contact.Consent.GIVEN;
        if (is && remarks.stream().noneMatch(remark -> remark.column() == CONSENT)) {
            remarks.add(Remark.note(CONSENT, "exchange.row.consent"));
        }
        return is;
    }

    private Optional<Known.KnownContact> same(ContactData now) {
        return target.contacts().stream().filter(known -> !now.email().isEmpty() && known.data().email().equalsIgnoreCase(now.email())).findFirst()
                .or(() -> target.contacts().stream().filter(known -> !Known.person(now).isEmpty() && Known.person(known.data()).equals(Known.person(now))).findFirst());
    }

    private static String name(ContactData contact) {
        var name = (contact.firstName() + " " + contact.lastName()).strip();
        return name.isEmpty() ? contact.email() : name;
    }
}
