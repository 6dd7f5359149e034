package de.reihum.privacy;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRedaction;
import de.reihum.audit.AuditRow;
import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Forgets a person everywhere, in the running transaction: all of it or nothing. */
@ApplicationScoped
public class Forgetting {

    private Iterable<PersonalData> sources;
    private PersonalLinks links;
    private Traces traces;
    private AuditRedaction redaction;
    private AuditNotes notes;
    private Event<PersonForgotten> forgotten;
    private Clock clock;

    protected Forgetting() {}

    @Inject
    public Forgetting(@Any Instance<PersonalData> sources, PersonalLinks links, Traces traces, AuditRedaction redaction, AuditNotes notes,
            Event<PersonForgotten> forgotten, Clock clock) {
        this((Iterable<PersonalData>) sources, links, traces, redaction, notes, forgotten, clock);
    }

    /** For tests. */
    public Forgetting(Iterable<PersonalData> sources, PersonalLinks links, Traces traces, AuditRedaction redaction, AuditNotes notes, Event<PersonForgotten> forgotten,
            Clock clock) {
        this.sources = sources;
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
        kept.addAll(kept(traces.entries(person).size()));
        return kept;
    }

    private static List<Reason> kept(int entries) {
        return entries == 0 ? List.of() : List.of(Reason.of("", "privacy.kept.audit", entries));
    }
}
