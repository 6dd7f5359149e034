package de.reihum.privacy;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRedaction;
import de.reihum.audit.AuditRow;
import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.sources.PersonalData;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.privacy.elsewhere.Elsewhere;
import de.reihum.privacy.elsewhere.Finding;
import de.reihum.privacy.elsewhere.Verdicts;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Forgets a person everywhere, in the running transaction: all of it or nothing. */
@ApplicationScoped
public class Forgetting {

    private Iterable<PersonalData> sources;
    private Mentions mentions;
    private Elsewhere elsewhere;
    private PersonalLinks links;
    private Traces traces;
    private AuditRedaction redaction;
    private AuditNotes notes;
    private Event<PersonForgotten> forgotten;
    private Clock clock;

    protected Forgetting() {}

    @Inject
    public Forgetting(@Any Instance<PersonalData> sources, Mentions mentions, Elsewhere elsewhere, PersonalLinks links, Traces traces, AuditRedaction redaction, AuditNotes notes,
            Event<PersonForgotten> forgotten, Clock clock) {
        this((Iterable<PersonalData>) sources, mentions, elsewhere, links, traces, redaction, notes, forgotten, clock);
    }

    /** For tests. */
    public Forgetting(Iterable<PersonalData> sources, Mentions mentions, Elsewhere elsewhere, PersonalLinks links, Traces traces, AuditRedaction redaction, AuditNotes notes, Event<PersonForgotten> forgotten,
            Clock clock) {
        this.sources = sources;
        this.mentions = mentions;
        this.elsewhere = elsewhere;
        this.links = links;
        this.traces = traces;
        this.redaction = redaction;
        this.notes = notes;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /** Texts elsewhere stay as they are. @return what had to stay, each with its reason */
    List<Reason> forget(Contact contact) {
        return forget(Person.of(contact), contact, List.of());
    }

    /** @return what had to stay, each with its reason @throws Conflict unless each text elsewhere was decided upon */
    List<Reason> forget(Contact contact, Verdicts verdicts) {
        var person = Person.of(contact);
        var kept = new ArrayList<>(forget(person, contact, Elsewhere.decided(elsewhere(person), verdicts)));
        kept.addAll(Reason.counted("privacy.kept.left", verdicts.leave().size()));
        return kept;
    }

    /** Texts in which she would still be named, or somebody else who is called like her. */
    List<Finding> elsewhere(Person person) {
        return elsewhere.of(person, about(person));
    }

    private List<Reason> forget(Person person, Contact contact, List<Finding> hers) {
        var entries = Stream.concat(traces.entries(person).stream(), hers.stream().flatMap(finding -> traces.entries(finding).stream())).map(AuditRow::id).distinct().toList();
        notes.withoutValues();
        notes.note(AuditNotes.FORGOTTEN, "Contact", person.contact(), "", List.of());
        links.ofContacts(List.of(person.contact())).forEach(PersonalLink::revoke);
        var kept = new ArrayList<Reason>();
        sources.forEach(source -> kept.addAll(source.forget(person.contact())));
        var named = mentions.of(person, List.of());
        named.forEach(text -> text.pen().accept(person.nameless().pen()));
        kept.addAll(named(named.size()));
        hers.forEach(Finding::replace);
        kept.addAll(Reason.counted("privacy.kept.replaced", hers.size()));
        contact.member().eraseContact(contact, clock.instant());
        traces.forgetAnswers(person, hers.stream().map(Finding::record).toList());
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
