package de.reihum.privacy;

import de.reihum.audit.AuditRow;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.sources.PersonalData;
import de.reihum.members.sources.PersonalData.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what is stored about a person: her own data first, then what every feature knows, then what the trail says. */
@ApplicationScoped
public class PersonFiles {

    private static final String OWN = "privacy.section.own";
    private static final String TRAIL = "privacy.section.trail";

    private Iterable<PersonalData> sources;
    private Mentions mentions;
    private PersonalLinks links;
    private Traces traces;

    protected PersonFiles() {}

    @Inject
    public PersonFiles(@Any Instance<PersonalData> sources, Mentions mentions, PersonalLinks links, Traces traces) {
        this((Iterable<PersonalData>) sources, mentions, links, traces);
    }

    /** For tests. */
    public PersonFiles(Iterable<PersonalData> sources, Mentions mentions, PersonalLinks links, Traces traces) {
        this.sources = sources;
        this.mentions = mentions;
        this.links = links;
        this.traces = traces;
    }

    List<Item> about(Contact contact) {
        var items = new ArrayList<>(own(contact));
        sources.forEach(source -> items.addAll(source.about(contact.id())));
        var person = Person.of(contact);
        mentions.of(person, List.copyOf(items)).stream().map(Mentions::item).forEach(items::add);
        int open = links.ofContacts(List.of(contact.id())).size();
        if (open > 0) {
            items.add(new Item("privacy.section.links", "privacy.item.links", Integer.toString(open)));
        }
        traces.entries(person).forEach(entry -> items.add(new Item(TRAIL, "privacy.item.entry", line(entry))));
        return items;
    }

    private static List<Item> own(Contact contact) {
        var details = contact.details();
        var data = details.data();
        return Stream.of(item("salutation", data.salutation().name()), item("title", data.title()), item("firstName", data.firstName()), item("lastName", data.lastName()),
                item("position", data.position()), item("email", data.email()), item("phone", data.phone()), item("language", data.language()),
                item("channel", data.channel() == null ? "" : data.channel().name()), item("interests", data.interests().stream().sorted().collect(Collectors.joining(", "))),
                new Item(OWN, "privacy.item.member", contact.member().name()), new Item(OWN, "privacy.item.roles", String.join(",", data.roles().stream().map(Enum::name).sorted().toList())),
                item("consent", data.consent().name()), new Item(OWN, "privacy.item.consentAt", details.consentAt() == null ? "" : details.consentAt().toString()),
                item("consentSource", data.consentSource()), new Item(OWN, "privacy.item.archivedAt", details.archivedAt() == null ? "" : details.archivedAt().toString()))
                .filter(item -> !item.value().isEmpty() && !item.value().equals(Contact.Salutation.NONE.name())).toList();
    }

    private static Item item(String field, String value) {
        return new Item(OWN, "members.form." + field, value);
    }

    /** Without who did it: that is somebody else's data. */
    private static String line(AuditRow entry) {
        var fields = entry.fields().stream().map(PersonFiles::words).collect(Collectors.joining("; "));
        return entry.at() + " " + entry.action() + " " + entry.entity() + (fields.isEmpty() ? "" : ": " + fields);
    }

    private static String words(AuditRow.Field field) {
        return field.name() + (field.old() == null ? "" : " " + field.old()) + (field.now() == null ? "" : " -> " + field.now());
    }
}
