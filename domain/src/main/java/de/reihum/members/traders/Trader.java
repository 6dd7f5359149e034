package de.reihum.members.traders;

import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.sources.Nameless;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A member that bears a person's full name is hers: its data are given to her, and forgetting her leaves of it what counts and no name. */
@ApplicationScoped
public class Trader implements PersonalData {

    private static final String SECTION = "members.personal.trader";

    private Contacts contacts;
    private Clock clock;

    protected Trader() {}

    @Inject
    public Trader(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<Item> about(long contact) {
        return hers(contact).map(member -> member.details().data()).stream().flatMap(data -> Stream.of(item("name", data.name()), item("street", data.street()), item("postcode", data.postcode()),
                item("town", data.town()), item("website", data.website()), item("sector", data.sector()), item("notes", data.notes()))).filter(item -> !item.value().isEmpty()).toList();
    }

    @Override
    public List<Reason> kept(long contact) {
        return hers(contact).map(member -> Reason.of("", "members.personal.traderKept", 1)).stream().toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        var kept = kept(contact);
        hers(contact).ifPresent(member -> member.forgetName(clock.instant()));
        return kept;
    }

    private Optional<Member> hers(long contact) {
        return contacts.find(contact).filter(person -> Nameless.of(person).isMarked(person.member().name())).map(Contact::member);
    }

    private static Item item(String field, String value) {
        return new Item(SECTION, "members.form." + field, value);
    }
}
