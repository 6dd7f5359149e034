package de.reihum.exchange.run;

import de.reihum.exchange.judgement.Beside;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.Member;
import de.reihum.members.business.PremisesBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

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

    /** Of those members of which something is known, by the member. */
    Map<Long, Beside> of(Collection<Long> members) {
        var places = premises.of(members);
        var own = sheet.of(members);
        var known = new HashSet<>(places.keySet());
        known.addAll(own.keySet());
        var found = new HashMap<Long, Beside>();
        known.forEach(member -> found.put(member, new Beside(places.get(member), own.get(member))));
        return found;
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
    }
}
