package de.reihum.privacy;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRedaction;
import de.reihum.audit.AuditRow;
import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.sources.PersonalData;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Forgets a person everywhere, in the running transaction: all of it or nothing. */
@ApplicationScoped
public class Forgetting {

    private Iterable<PersonalData> sources;
    private Mentions mentions;
    private PersonalLinks links;
    private Traces traces;
    private AuditRedaction redaction;
    private AuditNotes notes;
    private Event<PersonForgotten> forgotten;
    private Clock clock;

    protected Forgetting() {}

    @Inject
    public Forgetting(@Any Instance<PersonalData> sources, Mentions mentions, PersonalLinks links, Traces traces, AuditRedaction redaction, AuditNotes notes,
            Event<PersonForgotten> forgotten, Clock clock) {
        this((Iterable<PersonalData>) sources, mentions, links, traces, redaction, notes, forgotten, clock);
    }

    /** For tests. */
    public Forgetting(Iterable<PersonalData> sources, Mentions mentions, PersonalLinks links, Traces traces, AuditRedaction redaction, AuditNotes notes, Event<PersonForgotten> forgotten,
            Clock clock) {
        this.sources = sources;
        this.mentions = mentions;
        this.links = links;
        this.traces = traces;
        this.redaction = redaction;
        this.notes = notes;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /** @return what had to stay, each with its reason */
    List<Reason> forget(Contact contact) {
        var person = Person.of(contact);
        var entries = traces.entries(person).stream().map(AuditRow::id).toList();
        notes.withoutValues();
        notes.note(AuditNotes.FORGOTTEN, "Contact", person.contact(), "", List.of());
        links.ofContacts(List.of(person.contact())).forEach(PersonalLink::revoke);
        var kept = new ArrayList<Reason>();
        sources.forEach(source -> kept.addAll(source.forget(person.contact())));
        var named = mentions.of(person, List.of());
        named.forEach(text -> text.pen().accept(person.nameless().pen()));
        kept.addAll(named(named.size()));
        contact.member().eraseContact(contact, clock.instant());
        traces.forgetAnswers(person);
        redaction.blank(entries);
        kept.addAll(kept(entries.size()));
        forgotten.fire(new PersonForgotten(person));
        return kept;
    }

    List<Reason> forecast(Person person) {
        var kept = new ArrayList<Reason>();
        sources.forEach(source -> kept.addAll(source.kept(person.contact())));
        kept.addAll(named(mentions.of(person, about(person)).size()));
        kept.addAll(kept(traces.entries(person).size()));
        return kept;
    }

    private List<Item> about(Person person) {
        return StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.about(person.contact()).stream()).toList();
    }

    private static List<Reason> named(int texts) {
        return texts == 0 ? List.of() : List.of(Reason.of("", "privacy.kept.named", texts));
    }

    private static List<Reason> kept(int entries) {
        return entries == 0 ? List.of() : List.of(Reason.of("", "privacy.kept.audit", entries));
    }
}
