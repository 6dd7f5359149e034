package de.reihum.members.merged;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Old names are personal data, and what led to a record that is absorbed itself leads on. */
@ApplicationScoped
public class AbsorbedNames implements MergeFollower, PersonalData {

    private Absorptions absorptions;

    protected AbsorbedNames() {}

    @Inject
    public AbsorbedNames(Absorptions absorptions) {
        this.absorptions = absorptions;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        absorptions.into(Absorption.Kind.MEMBER, List.of(from.id())).forEach(one -> one.leadTo(into.id()));
        return 0;
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        absorptions.into(Absorption.Kind.CONTACT, List.of(from.id())).forEach(one -> one.leadTo(into.id()));
        return 0;
    }

    @Override
    public List<Item> about(long contact) {
        return absorptions.into(Absorption.Kind.CONTACT, List.of(contact)).stream()
                .map(one -> new Item("duplicates.personal.section", "duplicates.personal.name", one.absorbedName())).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        absorptions.into(Absorption.Kind.CONTACT, List.of(contact)).forEach(Absorption::forgetName);
        return List.of();
    }
}
