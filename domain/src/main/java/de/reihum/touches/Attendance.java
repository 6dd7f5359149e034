package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Those who took part in a touch, each once, in the order of writing. Works on the touch's own list. */
final class Attendance {

    private static final Set<Member.Kind> COMPANIES = EnumSet.of(Member.Kind.SME, Member.Kind.LARGE_COMPANY);

    private final List<TouchParty> parties;

    Attendance(List<TouchParty> parties) {
        this.parties = parties;
    }

    /** From now on these and nobody else; who was there before stays the same row. */
    void meet(Touch touch, List<Participants.Party> wanted, LongSupplier ids) {
        parties.removeIf(known -> wanted.stream().noneMatch(known::is));
        wanted.stream().filter(one -> parties.stream().noneMatch(known -> known.is(one))).forEach(one -> parties.add(new TouchParty(ids.getAsLong(), touch, one)));
    }

    /** @param among whether they were in contact with each other @throws InvalidValue when there are not two members for that */
    Touch.Edge edge(boolean among) {
        var members = members();
        if (among && members.size() < 2) {
            throw new InvalidValue("among", "touches.refusal.among");
        }
        return !among ? Touch.Edge.COORDINATION : members.stream().map(Member::kind).allMatch(COMPANIES::contains) ? Touch.Edge.MEMBER : Touch.Edge.PARTNER;
    }

    void memberMerged(Member from, Member into) {
        parties.stream().filter(party -> party.member().equals(from)).forEach(party -> party.belongsTo(into));
        onceEach();
    }

    void contactMerged(Contact from, Contact into) {
        speakingFor(from::equals).forEach(party -> party.speaksFor(into));
        onceEach();
    }

    /** The member stays, the person is named no more. */
    void forget(Contact contact) {
        speakingFor(contact::equals).forEach(party -> party.speaksFor(null));
        onceEach();
    }

    private List<TouchParty> speakingFor(Predicate<Contact> wanted) {
        return parties.stream().filter(party -> party.contact().filter(wanted).isPresent()).toList();
    }

    private void onceEach() {
        var kept = new ArrayList<TouchParty>();
        parties.stream().filter(party -> kept.stream().noneMatch(party::sameAs)).forEach(kept::add);
        parties.removeIf(party -> !kept.contains(party));
    }

    List<Member> members() {
        return parties.stream().map(TouchParty::member).distinct().toList();
    }

    /** As they are called now. */
    String names() {
        return parties.stream().map(TouchParty::name).collect(Collectors.joining(", "));
    }
}
