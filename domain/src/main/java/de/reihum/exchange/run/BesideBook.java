package de.reihum.exchange.run;

import de.reihum.exchange.judgement.Beside;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.ContactDetails;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import de.reihum.members.business.PremisesBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes what is known about members beside their master data. */
@ApplicationScoped
public class BesideBook {

    private PremisesBook premises;
    private FieldSheet sheet;

    protected BesideBook() {}

    @Inject
    public BesideBook(PremisesBook premises, FieldSheet sheet) {
        this.premises = premises;
        this.sheet = sheet;
    }

    /** By the member. */
    Map<Long, Beside> of(Collection<MemberDetails> members) {
        var places = premises.of(members.stream().map(MemberDetails::id).toList());
        var values = sheet.of(members.stream().flatMap(member -> Stream.concat(Stream.of(member.id()), person(member).stream())).toList());
        return members.stream().collect(Collectors.toMap(MemberDetails::id, member -> new Beside(places.get(member.id()), values.get(member.id()), person(member).map(values::get).orElse(null))));
    }

    private static Optional<Long> person(MemberDetails member) {
        return member.representative().map(ContactDetails::id);
    }

    void begin(Member member, Beside said) {
        premises.begin(member, said.premises());
        own(member, said);
    }

    void become(Member member, Beside wanted) {
        premises.become(member, wanted.premises());
        own(member, wanted);
    }

    private void own(Member member, Beside wanted) {
        if (!wanted.own().isEmpty()) {
            sheet.take(Target.MEMBER, member.id(), wanted.own());
        }
        if (!wanted.person().isEmpty()) {
            member.representative().ifPresent(person -> sheet.take(Target.CONTACT, person.id(), wanted.person()));
        }
    }
}
