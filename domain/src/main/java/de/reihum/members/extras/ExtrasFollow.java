package de.reihum.members.extras;

import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldValue;
import de.reihum.fields.Target;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The values go where their record goes, and are forgotten with the person. */
@ApplicationScoped
public class ExtrasFollow implements MergeFollower, PersonalData, FreeTexts {

    private FieldSheet sheet;

    protected ExtrasFollow() {}

    @Inject
    public ExtrasFollow(FieldSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        return sheet.move(from.id(), into.id());
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        return sheet.move(from.id(), into.id());
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("fields.merge.values", sheet.of(from).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("fields.merge.values", sheet.of(from).size());
    }

    @Override
    public List<Item> about(long contact) {
        return sheet.of(contact).stream().map(one -> new Item("fields.personal.section", "fields.personal.value", one.field().nameDe() + ": "
                + (one.field().options().all().isEmpty() ? one.value() : String.join(", ", one.field().chosen(one.value()))))).toList();
    }

    @Override
    public List<FreeText> with(long member) {
        return sheet.texts(member).stream().map(ExtrasFollow::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(FieldValue.class, List.of("value"), value -> {
            boolean member = value.field().row().target() == Target.MEMBER;
            return new Passage(value.id(), member ? Set.of(value.subject()) : Set.of(), (member ? "members/" : "contacts/") + value.subject(), value.field().row().nameDe(), text(value));
        }));
    }

    private static FreeText text(FieldValue value) {
        return new FreeText("fields.personal.section", "fields.personal.value", List.of(value.value()), value::rewrite);
    }

    @Override
    public List<Reason> forget(long contact) {
        sheet.forget(contact);
        return List.of();
    }
}
